"""python -m bot …"""

import sys

try:
    from bot.cli import main
except ModuleNotFoundError as missing:
    if (missing.name or "").partition(".")[0] == "bot":
        raise
    sys.stderr.write(
        f"The bot's packages are not here (no {missing.name}): type `. .venv/bin/activate` first, "
        "or `make try` if there is no .venv yet.\n"
    )
    sys.exit(2)

sys.exit(main())
