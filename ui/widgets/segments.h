#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QButtonGroup;
class QHBoxLayout;

namespace ui {

/// A choice of one among a few, all of them in sight.
class Segments final : public QFrame
{
    Q_OBJECT

public:
    struct Item {
        QString key;
        QString text;
        QString description; ///< tool tip
    };

    explicit Segments(QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    void setCurrent(const QString &key); ///< does not signal
    QString current() const;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
    QStringList m_keys;
};

} // namespace ui
