// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/detail_text.h"

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
    open(Table::None);
    m_title = text;
    m_html += QStringLiteral("<p class=\"title\">%1</p>").arg(escaped(text));
    if (!subtitle.isEmpty())
        m_html += QStringLiteral("<p class=\"quiet\">%1</p>").arg(escaped(subtitle));
    return *this;
}

DetailText& DetailText::section(const QString& heading) {
    open(Table::None);
    m_step = 0;
    m_html += QStringLiteral("<p class=\"section\">%1</p>").arg(escaped(heading));
    return *this;
}

DetailText& DetailText::fact(const QString& label, const QString& value) {
    if (value.isEmpty()) return *this;
    open(Table::Facts);
    m_html += QStringLiteral(
                  "<tr><td class=\"label\" style=\"white-space: nowrap\">%1</td><td>%2</td></tr>")
                  .arg(escaped(label), escaped(value));
    return *this;
}

DetailText& DetailText::step(const QString& words, const QString& clause, const QString& amount) {
    open(Table::Steps);
    m_html += QStringLiteral(
                  "<tr><td class=\"label\">%1</td><td>%2 <span "
                  "class=\"quiet\">%3"
                  "</span></td><td align=\"right\" style=\"white-space: nowrap\">%4</td></tr>")
                  .arg(QString::number(++m_step), escaped(words), escaped(clause), escaped(amount));
    return *this;
}

DetailText& DetailText::result(const QString& label, const QString& amount) {
    open(Table::Steps);
    m_html += QStringLiteral(
                  "<tr><td></td><td><b>%1</b></td><td align=\"right\" "
                  "style=\"white-space: nowrap\"><b>%2</b></td></tr>")
                  .arg(escaped(label), escaped(amount));
    return *this;
}

DetailText& DetailText::titles(const QStringList& titles) {
    open(Table::None);
    open(Table::Cells);
    m_html += QStringLiteral("<tr>");
    for (const QString& title : titles)
        m_html += QStringLiteral("<td class=\"label\">%1</td>").arg(escaped(title));
    m_html += QStringLiteral("</tr>");
    return *this;
}

DetailText& DetailText::row(const QStringList& cells, int caution) {
    open(Table::Cells);
    m_html += QStringLiteral("<tr>");
    for (int place = 0; place < cells.size(); ++place) {
        const QString cell = escaped(cells[place]);
        m_html += place == caution
                      ? QStringLiteral("<td><span class=\"caution\">⚠ %1</span></td>").arg(cell)
                      : QStringLiteral("<td>%1</td>").arg(cell);
    }
    m_html += QStringLiteral("</tr>");
    return *this;
}

DetailText& DetailText::line(const QString& text) {
    open(Table::None);
    m_html += QStringLiteral("<p>%1</p>").arg(escaped(text));
    return *this;
}

DetailText& DetailText::note(const QString& text) {
    open(Table::None);
    m_html += QStringLiteral("<p class=\"quiet\">%1</p>").arg(escaped(text));
    return *this;
}

DetailText& DetailText::caution(const QString& text) {
    open(Table::None);
    m_html += QStringLiteral("<p class=\"caution\">⚠ %1</p>").arg(escaped(text));
    return *this;
}

DetailText& DetailText::link(const QString& label, const QString& page, const QString& record,
                             const QString& facts) {
    open(Table::None);
    m_html += QStringLiteral("<p><a href=\"%1\">%2</a> <span class=\"quiet\">%3</span></p>")
                  .arg(addressOf(page, record), escaped(label), escaped(facts));
    return *this;
}

void DetailText::open(Table table) {
    if (table == m_table) return;
    if (m_table != Table::None) m_html += QStringLiteral("</table>");
    if (table == Table::Facts || table == Table::Cells)
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">");
    if (table == Table::Steps)
        m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">");
    m_table = table;
}

QString DetailText::html() const {
    return m_table == Table::None ? m_html : m_html + QStringLiteral("</table>");
}

}  // namespace grants::ui
