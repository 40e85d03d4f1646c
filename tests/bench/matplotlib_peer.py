"""Draws the bars of a chart's CSV with matplotlib, in the size and sharpness that our export has.

    matplotlib_peer.py NUMBERS.csv OUT.png|.svg|.pdf
"""
import csv
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    header, *rows = list(csv.reader(file))


def numbers(column):
    try:
        return [float(row[column] or 0) for row in rows]
    except ValueError:
        return None


plt.rcParams["font.family"] = "Noto Sans CJK KR"
figure, axes = plt.subplots(figsize=(160 / 25.4, 90 / 25.4))
series = [(header[column], values) for column in range(1, len(header)) if (values := numbers(column))]
width = 0.8 / max(1, len(series))
for place, (name, values) in enumerate(series):
    bars = axes.bar([i + place * width for i in range(len(values))], values, width, label=name)
    axes.bar_label(bars, fontsize=7)
axes.set_xticks(range(len(rows)), [row[0] for row in rows])
axes.set_title("협약에서 본사까지")
axes.legend()
figure.savefig(sys.argv[2], dpi=300)
