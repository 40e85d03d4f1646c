#include "ui/widgets/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Cuts its text with an ellipsis where the row is too narrow, instead of at both ends.
class SegmentButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    /// Room for the bold letters of the chosen one, whose width Qt does not ask the style sheet for.
    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        const int more = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
        return QToolButton::sizeHint() + QSize(std::max(more, 0) + 2, 0);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        QFont bold = option.font;
        bold.setBold(isChecked());
        // The hint has two blanks beside the text, which bold or a rounded width may use up.
        const int around = QToolButton::sizeHint().width() - fontMetrics().horizontalAdvance(text())
            - 2 * fontMetrics().horizontalAdvance(QLatin1Char(' '));
        const int room = width() - around;
        option.text = QFontMetrics(bold).elidedText(option.text, Qt::ElideRight, std::max(room, 0));
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

Segments::Segments(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this))
{
    setObjectName(u"segments"_s);
    m_group->setExclusive(true);
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(m_keys.value(id)); });
}

void Segments::setItems(const QList<Item> &items)
{
    const QString before = current();
    QStringList keys;
    for (const Item &item : items)
        keys.append(item.key);
    if (keys != m_keys) {
        const QList<QAbstractButton *> buttons = m_group->buttons();
        for (QAbstractButton *button : buttons) {
            m_group->removeButton(button);
            delete button;
        }
        m_keys = keys;
        for (int i = 0; i < items.size(); ++i) {
            auto *button = new SegmentButton(this);
            button->setMinimumWidth(28);
            button->setCheckable(true);
            button->setFocusPolicy(Qt::TabFocus);
            button->setObjectName(u"segment_"_s + (items[i].key.isEmpty() ? u"all"_s : items[i].key));
            m_group->addButton(button, i);
            m_layout->addWidget(button);
        }
        setCurrent(before);
    }
    for (int i = 0; i < items.size(); ++i) {
        m_group->button(i)->setText(items[i].text);
        m_group->button(i)->setToolTip(items[i].description.isEmpty() ? items[i].text : items[i].description);
        m_group->button(i)->setAccessibleName(items[i].text);
    }
}

void Segments::setCurrent(const QString &key)
{
    QAbstractButton *button = m_group->button(static_cast<int>(m_keys.indexOf(key)));
    if (!button)
        button = m_group->button(0);
    if (button)
        button->setChecked(true);
}

QString Segments::current() const
{
    return m_keys.value(m_group->checkedId());
}

} // namespace ui
