"""`python -m tests.relevance [--held-out] [--worst N] [--floors]`: the report, printed."""

import argparse
import sys

from tests.relevance import floors, report


def main() -> None:
    """Print the report of one part of the judged texts, its worst rows, or new floors."""
    parser = argparse.ArgumentParser(prog="python -m tests.relevance", description=main.__doc__)
    parser.add_argument("--held-out", action="store_true", help="the third nobody tunes on")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="N per list and kind")
    parser.add_argument("--floors", action="store_true", help="today's floors, for floors.tsv")
    asked = parser.parse_args()
    if asked.held_out and asked.worst:
        parser.error("--worst shows texts of dev only: nobody who tunes sees the held-out ones")
    part = report.HELD_OUT if asked.held_out else report.TUNED
    lines = floors.proposed() if asked.floors else report.table(part)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.writelines(f"{line}\n" for line in report.complaints(part, asked.worst))


if __name__ == "__main__":
    main()
