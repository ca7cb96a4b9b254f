// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/detail_text.h"

#include <QUrl>
#include <QUrlQuery>

namespace grants::ui {

namespace {

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

QString addressOf(const QString& page, const QString& record) {
    QUrl url(QStringLiteral("desk:go"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("page"), page);
    query.addQueryItem(QStringLiteral("record"),
                       QString::fromLatin1(QUrl::toPercentEncoding(record)));
    url.setQuery(query);
    return QString::fromLatin1(url.toEncoded()).toHtmlEscaped();
}

}  // namespace

DetailText& DetailText::title(const QString& text, const QString& subtitle) {
    closeTable();
    m_html += QStringLiteral("<p class=\"title\">%1</p>").arg(escaped(text));
    if (!subtitle.isEmpty())
        m_html += QStringLiteral("<p class=\"quiet\">%1</p>").arg(escaped(subtitle));
    return *this;
}

DetailText& DetailText::section(const QString& heading) {
    closeTable();
    m_html += QStringLiteral("<p class=\"section\">%1</p>").arg(escaped(heading));
    return *this;
}

DetailText& DetailText::fact(const QString& label, const QString& value) {
    if (value.isEmpty()) return *this;
    if (!m_inTable) m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">");
    m_inTable = true;
    m_html += QStringLiteral(
                  "<tr><td class=\"label\" style=\"white-space: nowrap\">%1</td><td>%2</td></tr>")
                  .arg(escaped(label), escaped(value));
    return *this;
}

DetailText& DetailText::note(const QString& text) {
    closeTable();
    m_html += QStringLiteral("<p class=\"quiet\">%1</p>").arg(escaped(text));
    return *this;
}

DetailText& DetailText::caution(const QString& text) {
    closeTable();
    m_html += QStringLiteral("<p class=\"caution\">⚠ %1</p>").arg(escaped(text));
    return *this;
}

DetailText& DetailText::link(const QString& label, const QString& page, const QString& record,
                             const QString& facts) {
    closeTable();
    m_html += QStringLiteral("<p><a href=\"%1\">%2</a> <span class=\"quiet\">%3</span></p>")
                  .arg(addressOf(page, record), escaped(label), escaped(facts));
    return *this;
}

void DetailText::closeTable() {
    if (m_inTable) m_html += QStringLiteral("</table>");
    m_inTable = false;
}

QString DetailText::html() const {
    return m_inTable ? m_html + QStringLiteral("</table>") : m_html;
}

}  // namespace grants::ui
