#pragma once

#include "db/figures/figure.h"

#include <QWidget>

#include <optional>

namespace ui {

/// A status as shape and word on its colour: never colour alone.
class StatusBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    /// Hidden without a status.
    void setStatus(std::optional<db::Status> status);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString words() const;

    std::optional<db::Status> m_status;
};

} // namespace ui
