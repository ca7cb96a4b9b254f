// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/provenance.h"

#include "ui/base/tr.h"
#include "ui/query/filter_words.h"
#include "workspace/local.h"

namespace grants::ui {

namespace {

constexpr qsizetype kLongestName = 180;  // bytes; a file's name has at most 255 with its ending

QString dayText(Date day) {
    return fromUtf8(inIso(day));
}

/// Without what file systems and shells do not take in a name.
QString namePart(QString text) {
    for (QChar& c : text)
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 32) c = u'-';
    return text.simplified();
}

bool fits(const QString& name) {
    return name.toUtf8().size() <= kLongestName;
}

QString shortened(QString name) {
    while (!fits(name)) name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

bool isFilteredBy(const LinesPtr& lines) {
    return lines && !lines->arrangement()->query.keepsAll();
}

QStringList cautionsOf(const TableSource& source, bool usualDay, bool filtered) {
    QStringList cautions;
    if (!source.readings.isEmpty()) cautions << tr("试算");
    if (!source.usualBasis) cautions << source.basis;
    if (!usualDay) cautions << tr("截至 %1").arg(dayText(*source.day));
    if (filtered) cautions << tr("筛选");
    return cautions;
}

QString trialLine(const TableSource& source) {
    return tr("试算，不是文件的口径：%1").arg(source.readings.join(tr("；")));
}

QString sourceLine(const QString& fund, const TableSource& source) {
    QStringList parts;
    if (!fund.isEmpty()) parts << tr("基金：%1").arg(fund);
    if (!source.scheme.isEmpty()) parts << tr("方案：%1").arg(source.scheme);
    if (!source.basis.isEmpty()) parts << tr("依据：%1").arg(source.basis);
    parts << (source.day ? tr("统计截至 %1").arg(dayText(*source.day))
                         : tr("数据取于 %1").arg(dayText(today())));
    return parts.join(QStringLiteral("　"));
}

QString partLine(const Arrangement& all) {
    return tr("只是其中的 %1 行，全部是 %2 行")
        .arg(countText(static_cast<std::int64_t>(all.order.size())),
             countText(static_cast<std::int64_t>(all.rows->size())));
}

QString joinedWords(const QStringList& words) {
    return words.join(tr("，"));
}

/// What a name says after the title; `readings` may be shortened ones.
QString nameTail(const QString& fund, const TableSource& source, const QString& readings,
                 bool filtered) {
    QStringList parts;
    if (!source.readings.isEmpty()) parts << tr("试算") << readings;
    if (!source.schemeCode.isEmpty()) parts << source.schemeCode;
    if (!source.usualBasis) parts << source.basis;
    if (source.day) parts << tr("截至%1").arg(dayText(*source.day));
    if (filtered) parts << tr("筛选");
    if (!fund.isEmpty()) parts << fund;
    return joinedWords(parts);
}

QString titled(const QString& title, const QString& tail) {
    return namePart(tr("%1（%2）", "title and what it is of").arg(title, tail));
}

}  // namespace

Provenance::Provenance(const Session& session, TableSource source, LinesPtr lines)
    : m_fund(session.fundName()),
      m_source(std::move(source)),
      m_lines(std::move(lines)),
      m_cautions(cautionsOf(m_source, !m_source.day || *m_source.day == session.usualDay(),
                            isFilteredBy(m_lines))) {}

QString Provenance::origin() const {
    return sourceLine(m_fund, m_source);
}

QString Provenance::caution() const {
    return joinedWords(m_cautions);
}

QStringList Provenance::headLines() const {
    QStringList lines;
    if (isTrial()) lines << trialLine(m_source);
    lines << origin();
    if (!m_lines) return lines;
    const Arrangement& all = *m_lines->arrangement();
    if (isFilteredBy(m_lines)) lines << partLine(all);
    return lines << grants::ui::headLines(*all.rows, all.query);
}

bool Provenance::isPlain() const {
    const bool grouped = m_lines && m_lines->arrangement()->query.grouping;
    return !isPartOrOther() && m_source.scheme.isEmpty() && !m_source.day && !grouped;
}

QStringList Provenance::copyHead(Titles titles, std::int64_t cells) const {
    if (titles == Titles::With) return isPartOrOther() ? headLines() : QStringList();
    const bool warns = isTrial() && cells > 1;
    return warns ? QStringList{trialLine(m_source), origin()} : QStringList();
}

QString Provenance::fileName(const QString& title) const {
    if (!isPartOrOther()) return shortened(namePart(title));
    const auto named = [&](const QString& readings) {
        return titled(title, nameTail(m_fund, m_source, readings, isFilteredBy(m_lines)));
    };
    QString readings = joinedWords(m_source.readings);
    if (fits(named(readings))) return named(readings);
    while (!readings.isEmpty() && !fits(named(readings + u'…')))
        readings.chop(readings.back().isLowSurrogate() ? 2 : 1);
    return shortened(named(readings + u'…'));
}

}  // namespace grants::ui
