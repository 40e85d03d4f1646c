#include "ui/charts/chart_readout.h"

#include "ui/charts/chart_texts.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr int Gap = 10;
constexpr int WidestPlate = 320;
}

ChartReadout::ChartReadout(QWidget *parent)
    : QFrame(parent), m_what(new QLabel(this)), m_value(new QLabel(this)), m_origin(new QLabel(this))
{
    setObjectName(QStringLiteral("chartReadout"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 7, 10, 8);
    layout->setSpacing(1);
    for (QLabel *label : {m_what, m_value, m_origin}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    for (QLabel *label : {m_what, m_origin}) {
        label->setProperty("muted", true);
        label->setProperty("small", true);
    }
    QFont strong = font();
    strong.setBold(true);
    m_value->setFont(strong);
    hide();
}

QString ChartReadout::words() const
{
    QStringList lines;
    for (const QLabel *label : {m_what, m_value, m_origin}) {
        if (!label->text().isEmpty())
            lines += label->text();
    }
    return lines.join(u'\n');
}

void ChartReadout::showPoint(const db::ChartDescription &chart, int series, int point, const QRect &mark)
{
    const db::ChartSeries &line = chart.series[static_cast<std::size_t>(series)];
    const db::ChartPoint &spot = line.points[static_cast<std::size_t>(point)];
    QStringList where;
    for (const QString &part : {text(line.name), chartPointPlace(chart, spot)}) {
        if (!part.isEmpty() && !where.contains(part))
            where += part;
    }
    const std::pair<QLabel *, QString> lines[] = {{m_what, where.join(QStringLiteral(" · "))},
                                                  {m_value, chartExactValue(chart, spot)},
                                                  {m_origin, chartPointOrigin(chart, spot)}};
    for (const auto &[label, words] : lines) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
        const bool wide = label->fontMetrics().horizontalAdvance(words) > WidestPlate;
        label->setWordWrap(wide);
        label->setMinimumWidth(wide ? WidestPlate : 0);
    }
    layout()->activate();
    QSize size = sizeHint();
    if (hasHeightForWidth())
        size.setHeight(heightForWidth(size.width()));
    setGeometry(placed(size, mark, parentWidget()->rect().adjusted(2, 2, -2, -2)));
    raise();
    show();
}

QRect ChartReadout::placed(const QSize &size, const QRect &mark, const QRect &inside)
{
    const int right = mark.right() + Gap;
    const int left = mark.left() - Gap - size.width();
    const int above = mark.top() - Gap - size.height();
    const int below = mark.bottom() + Gap;
    const int middleX = mark.center().x() - size.width() / 2;
    const int middleY = mark.center().y() - size.height() / 2;
    const QPoint corners[] = {{right, above}, {left, above}, {right, middleY}, {left, middleY},
                              {right, below}, {left, below}, {middleX, above}, {middleX, below}};
    QRect best;
    qint64 least = -1;
    for (const QPoint &corner : corners) {
        QRect plate(corner, size);
        // Pushed back inside it may come to lie over the mark: then another place is better.
        plate.moveLeft(std::max(inside.left(), std::min(plate.left(), inside.right() - size.width() + 1)));
        plate.moveTop(std::max(inside.top(), std::min(plate.top(), inside.bottom() - size.height() + 1)));
        const QRect common = plate & mark;
        const qint64 covered = common.isEmpty() ? 0 : qint64(common.width()) * common.height();
        if (covered == 0)
            return plate;
        if (least < 0 || covered < least) {
            least = covered;
            best = plate;
        }
    }
    return best;
}

} // namespace ui
