#include "ui/inspector/link_row.h"

#include "ui/inspector/breakable.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype WidestValue = 22; ///< letters; what is longer stands below
} // namespace

LinkRow::LinkRow(const QString &text, const QString &value, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(wrappedLabel(text, this), 1);
    layout->addLayout(top);
    if (!value.isEmpty() && value.size() <= WidestValue) {
        auto *shown = new QLabel(value, this);
        QFont strong = shown->font();
        strong.setBold(true);
        shown->setFont(strong);
        top->addWidget(shown, 0, Qt::AlignTop | Qt::AlignRight);
    } else if (!value.isEmpty()) {
        layout->addWidget(wrappedLabel(value, this));
    }
    auto *onward = new QLabel(u"›"_s, this); // it leads somewhere, and says so before the mouse is there
    onward->setProperty("muted", true);
    onward->setAccessibleName(text);
    top->addWidget(onward, 0, Qt::AlignTop);
    if (!detail.isEmpty())
        layout->addWidget(wrappedLabel(detail, this, {"muted", "small"}));
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QStringList words{text};
    for (const QString &part : {value, detail}) {
        if (!part.isEmpty())
            words.append(part);
    }
    setAccessibleName(words.join(u", "_s));
}

void LinkRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus() && !underMouse() && !isDown())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors().accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(colors().accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui
