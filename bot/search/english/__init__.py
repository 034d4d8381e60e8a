"""What is known of English, whatever the list: stems, sounds, small words, other words."""
