#pragma once

#include <QDate>
#include <QList>
#include <QSlider>

namespace ui {

/// A slider over days that lie apart in time as they do on the track: its values are the numbers of the days, its
/// ticks stand where they happened. Left and Right go to the day before and after, Home and End to the first and last.
class DateTrack final : public QSlider
{
    Q_OBJECT

public:
    explicit DateTrack(QWidget *parent = nullptr);

    /// In order, each once.
    void setDays(const QList<QDate> &days);
    const QList<QDate> &days() const { return m_days; }
    QDate day() const { return m_days.value(value()); }
    /// The handle goes to the last day on or before this one, without a signal.
    void setDay(QDate day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    double placeOf(QDate day) const; ///< 0..1 along the track
    int xOf(int index) const;
    int nearest(int x) const;
    QRect track() const;

    QList<QDate> m_days;
};

} // namespace ui
