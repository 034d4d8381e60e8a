"""What is known of English, whatever the list: stems, doers, sounds, small words, other words."""
