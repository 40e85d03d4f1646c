#include "ui/widgets/drop_overlay.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

bool isTable(const QString &path)
{
    static const QStringList suffixes{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"xlsm"_s, u"ods"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

DroppedFiles droppedFiles(const QMimeData *data)
{
    DroppedFiles files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        const QString suffix = QFileInfo(path).suffix().toLower();
        if (suffix == "clusterboard"_L1 && files.dataFile.isEmpty())
            files.dataFile = path;
        else if (isTable(path))
            files.tables.append(path);
        else if ((suffix == "png"_L1 || suffix == "svg"_L1 || suffix == "pdf"_L1) && files.picture.isEmpty())
            files.picture = path;
        else
            ++files.others;
    }
    // One thing at a time: a picture among files that are opened or imported is not taken.
    if (!files.picture.isEmpty() && (!files.dataFile.isEmpty() || !files.tables.isEmpty())) {
        files.picture.clear();
        ++files.others;
    }
    return files;
}

DropOverlay::DropOverlay(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->installEventFilter(this);
    hide();
}

void DropOverlay::announce(const DroppedFiles &files)
{
    if (!files.dataFile.isEmpty())
        m_text = tr("Open %1").arg(QFileInfo(files.dataFile).fileName());
    else if (!files.picture.isEmpty())
        m_text = tr("Check what %1 says").arg(QFileInfo(files.picture).fileName());
    else if (files.tables.size() == 1)
        m_text = tr("Import %1").arg(QFileInfo(files.tables.first()).fileName());
    else
        m_text = tr("Import %Ln file(s), one after another", nullptr, static_cast<int>(files.tables.size()));
    m_detail = files.others > 0 ? tr("%Ln other file(s) will not be taken", nullptr, files.others)
             : !files.picture.isEmpty() ? tr("It is compared with the data of the open file")
                                : tr("Nothing is stored before you have seen what it changes");
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colors().window;
    veil.setAlphaF(0.94F);
    painter.fillRect(rect(), veil);
    const QRectF box = QRectF(rect()).adjusted(28, 28, -28, -28);
    painter.setPen(QPen(colors().accent, 2, Qt::DashLine));
    painter.drawRoundedRect(box, 14, 14);
    const QPoint middle = rect().center();
    icon(u"import"_s, IconTone::Accent).paint(&painter, QRect(middle.x() - 28, middle.y() - 84, 56, 56));
    QFont large = font();
    large.setPixelSize(20);
    large.setBold(true);
    painter.setFont(large);
    painter.setPen(colors().text);
    painter.drawText(QRectF(box.left(), middle.y() - 16, box.width(), 34), Qt::AlignCenter, m_text);
    painter.setFont(font());
    painter.setPen(colors().muted);
    painter.drawText(QRectF(box.left(), middle.y() + 22, box.width(), 24), Qt::AlignCenter, m_detail);
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
