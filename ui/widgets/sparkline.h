#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace ui {

/// The last quarters of one figure as a small line without axes; a quarter without a value is a gap.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(const QList<std::optional<double>> &values);
    QSize sizeHint() const override { return {110, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::optional<double>> m_values;
};

} // namespace ui
