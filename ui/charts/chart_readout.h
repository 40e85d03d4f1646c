#pragma once

#include "db/figures/chart.h"

#include <QFrame>
#include <QRect>

class QLabel;

namespace ui {

/// A small plate beside a mark: what it is, its exact value, its day and its source. It lets the mouse through.
class ChartReadout final : public QFrame
{
    Q_OBJECT

public:
    explicit ChartReadout(QWidget *parent);

    /// Shows a point whose mark takes `mark` of the parent. The plate stands clear of it wherever there is room.
    void showPoint(const db::ChartDescription &chart, int series, int point, const QRect &mark);
    QString words() const;

    /// Where a plate of this size stands: the first place around the mark that is inside, else where it covers least.
    static QRect placed(const QSize &size, const QRect &mark, const QRect &inside);

private:
    QLabel *m_what;
    QLabel *m_value;
    QLabel *m_origin;
};

} // namespace ui
