#include "ui/importing/step_header.h"

#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Disc = 20;

class StepButton final : public QAbstractButton
{
public:
    StepButton(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    void setMark(StepHeader::Mark mark)
    {
        m_mark = mark;
        update();
    }
    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        return {Disc + 8 + QFontMetrics(bold).horizontalAdvance(text()) + 16, 32};
    }
    QSize minimumSizeHint() const override { return {Disc + 16, 32}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (hasFocus() || (underMouse() && isEnabled() && !isChecked())) {
            painter.setPen(QPen(hasFocus() ? c.accent : c.border, 1));
            painter.setBrush(hasFocus() ? c.accentSoft : c.raised);
            painter.drawRoundedRect(frame, 6, 6);
        }
        QColor disc = c.raised;
        QColor ink = c.muted;
        QString sign = QString::number(m_number);
        if (m_mark == StepHeader::Mark::Trouble || m_mark == StepHeader::Mark::Question) {
            const bool trouble = m_mark == StepHeader::Mark::Trouble;
            disc = trouble ? c.troubleSoft : c.attentionSoft;
            ink = trouble ? c.trouble : c.attention;
            sign = trouble ? u"!"_s : u"?"_s;
        } else if (isChecked()) {
            disc = c.accent;
            ink = c.onAccent;
        } else if (m_mark == StepHeader::Mark::Done) {
            disc = c.accentSoft;
            ink = c.accent;
            sign = u"✓"_s;
        }
        const QRectF circle(8, (height() - Disc) / 2.0, Disc, Disc);
        painter.setPen(QPen(isChecked() ? c.accent : c.border, 1));
        painter.setBrush(disc);
        painter.drawEllipse(circle);
        QFont small = font();
        small.setBold(true);
        small.setPixelSize(12);
        painter.setFont(small);
        painter.setPen(ink);
        painter.drawText(circle, Qt::AlignCenter, sign);
        QFont words = font();
        words.setBold(isChecked());
        painter.setFont(words);
        painter.setPen(isChecked() ? c.text : isEnabled() ? c.muted : c.unreported);
        const QRectF room(circle.right() + 8, 0, width() - circle.right() - 14, height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(words).elidedText(text(), Qt::ElideRight, static_cast<int>(room.width())));
    }

private:
    int m_number;
    StepHeader::Mark m_mark = StepHeader::Mark::None;
};

/// The line between two steps.
class Joint final : public QWidget
{
public:
    explicit Joint(QWidget *parent) : QWidget(parent) { setFixedSize(22, 32); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(2, height() / 2, width() - 4, 1, colors().border);
    }
};

} // namespace

StepHeader::StepHeader(int steps, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"stepHeader"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < steps; ++i) {
        if (i > 0)
            layout->addWidget(new Joint(this));
        auto *button = new StepButton(i + 1, this);
        button->setObjectName(u"step%1"_s.arg(i + 1));
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            m_steps[i]->setChecked(i == m_current);
            if (i != m_current)
                Q_EMIT chosen(i);
        });
        layout->addWidget(button);
        m_steps.append(button);
    }
    layout->addStretch();
    setCurrent(0);
}

void StepHeader::setText(int step, const QString &text, const QString &tip)
{
    m_steps[step]->setText(text);
    m_steps[step]->setToolTip(tip);
    m_steps[step]->updateGeometry();
}

void StepHeader::setMark(int step, Mark mark, const QString &description)
{
    static_cast<StepButton *>(m_steps[step])->setMark(mark);
    m_steps[step]->setAccessibleName(m_steps[step]->text());
    m_steps[step]->setAccessibleDescription(description);
}

void StepHeader::setReachable(int step, bool reachable)
{
    m_steps[step]->setEnabled(reachable);
}

void StepHeader::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setChecked(i == step);
}

} // namespace ui
