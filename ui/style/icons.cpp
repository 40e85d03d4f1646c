#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QColor colorOf(IconTone tone)
{
    const Colors &c = colors();
    switch (tone) {
    case IconTone::Text:
        return c.text;
    case IconTone::Muted:
        return c.muted;
    case IconTone::Accent:
        return c.accent;
    case IconTone::Sidebar:
        return c.sidebarText;
    case IconTone::Attention:
        return c.attention;
    case IconTone::Trouble:
        return c.trouble;
    case IconTone::Good:
        return c.good;
    }
    return c.text;
}

class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    QIconEngine *clone() const override { return new TintedEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QColor color = mode == QIcon::Disabled ? colors().muted : colorOf(m_tone);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.5F);
        const QString key = u"icon/%1/%2/%3x%4"_s.arg(m_name, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            QFile file(u":/icons/%1.svg"_s.arg(m_name));
            picture = QPixmap(size);
            picture.fill(Qt::transparent);
            if (file.open(QIODevice::ReadOnly)) {
                QSvgRenderer renderer(file.readAll().replace("#000", color.name().toLatin1()));
                QPainter painter(&picture);
                painter.setOpacity(static_cast<qreal>(color.alphaF()));
                renderer.render(&painter);
            }
            QPixmapCache::insert(key, picture);
        }
        picture.setDevicePixelRatio(scale);
        return picture;
    }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    return QIcon(new TintedEngine(name, tone));
}

} // namespace ui
