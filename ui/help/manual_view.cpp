// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_view.h"

#include "ui/base/theme.h"
#include "ui/help/manual_dress.h"

#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kColumn = 760;  // of text; longer lines are hard to follow

}  // namespace

ManualView::ManualView(QWidget* parent) : QTextBrowser(parent) {
    setAccessibleName(tr("手册正文"));
    setFrameShape(NoFrame);
    setLineWrapMode(FixedPixelWidth);
    setLineWrapColumnOrWidth(kColumn);
    document()->setDocumentMargin(space::kHuge);
    // Told after every step forth and back; sourceChanged comes before source() has changed.
    connect(this, &QTextBrowser::historyChanged, this, &ManualView::arrive);
}

void ManualView::open(const QString& chapter, const QString& section) {
    QUrl url(QStringLiteral("qrc:/manual/%1.md").arg(chapter));
    url.setFragment(section);
    setSource(url);
    scrollToHeading(section);
}

QString ManualView::chapter() const {
    return QFileInfo(source().path()).completeBaseName();
}

void ManualView::doSetSource(const QUrl& url, QTextDocument::ResourceType type) {
    // The manual is the only place to go: other links stay words.
    if (url.scheme() == QLatin1String("qrc")) QTextBrowser::doSetSource(url, type);
}

void ManualView::arrive() {
    if (chapter() != m_dressed) {
        m_dressed = chapter();
        dressManual(*document(), themeOf(*this));
        Q_EMIT chapterChanged();
    }
    scrollToHeading(source().fragment(QUrl::FullyDecoded));
}

QVariant ManualView::loadResource(int type, const QUrl& name) {
    QVariant loaded = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource) return loaded;
    QImage image = loaded.canConvert<QImage>() ? loaded.value<QImage>() : QImage();
    if (image.isNull()) image = QImage::fromData(loaded.toByteArray());
    const int widest = kColumn - 2 * space::kHuge;
    const qreal fineness = devicePixelRatioF();
    if (image.width() > widest * fineness)
        image = image.scaledToWidth(qRound(widest * fineness), Qt::SmoothTransformation);
    if (image.width() > widest) image.setDevicePixelRatio(image.width() / qreal(widest));
    return image;
}

void ManualView::resizeEvent(QResizeEvent* event) {
    setLineWrapColumnOrWidth(std::min(kColumn, viewport()->width()));
    QTextBrowser::resizeEvent(event);
}

void ManualView::scrollToHeading(const QString& heading) {
    if (heading.isEmpty()) return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != heading) continue;
        setTextCursor(QTextCursor(block));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() -
                                      space::kMedium);
        return;
    }
}

void ManualView::mark(const QString& words) {
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(themeOf(*this).warnSoft);
    for (const QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            marks << ExtraSelection{at, format};
    }
    setExtraSelections(marks);
}

}  // namespace grants::ui
