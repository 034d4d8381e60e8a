"""One engine on one list, in a process of its own → what it found, how fast, in how much memory.

Read trial (one measurement), grades (numbers from what was found), hostile (input nobody means
well with), table (numbers in words).
"""
