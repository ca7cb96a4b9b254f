// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/detail_view.h"

#include "ui/base/theme.h"

#include <QUrl>
#include <QUrlQuery>

namespace grants::ui {

QString detailStyle(const Theme& theme) {
    return QStringLiteral(
               "body { color: %1; } p { margin: 2px 0; }"
               // Headings as paragraphs: Qt would enlarge h1 and h2 whatever size they are given.
               " p.title { font-size: %5pt; font-weight: 600; }"
               " p.section { font-weight: 600; color: %2; margin-top: 14px; margin-bottom: 4px; }"
               " .quiet { color: %2; } .caution { color: %3; }"
               " td { padding: 2px 10px 2px 0; } td.label { color: %2; }"
               " a { color: %4; text-decoration: none; }")
        .arg(theme.text.name(), theme.muted.name(), theme.warn.name(), theme.accent.name())
        .arg(typeFace(TypeSize::Heading).pointSizeF());
}

DetailView::DetailView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(NoFrame);
    setAccessibleName(tr("详情"));
    document()->setDefaultStyleSheet(detailStyle(themeOf(*this)));
    document()->setDocumentMargin(space::kLarge);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        const QUrlQuery query(url);
        Q_EMIT linkChosen(
            query.queryItemValue(QStringLiteral("page"), QUrl::FullyDecoded),
            QUrl::fromPercentEncoding(
                query.queryItemValue(QStringLiteral("record"), QUrl::FullyDecoded).toLatin1()));
    });
}

void DetailView::showText(const DetailText& text) {
    setHtml(text.html());
}

void DetailView::showHint(const QString& hint) {
    showText(DetailText().note(hint));
}

}  // namespace grants::ui
