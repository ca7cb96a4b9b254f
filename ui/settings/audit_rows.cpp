// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit_rows.h"

#include "ui/base/tr.h"
#include "ui/query/columns.h"
#include "ui/words/decision_words.h"
#include "ui/words/kind_words.h"

#include <QDateTime>

namespace grants::ui {

namespace {

/// What people look for by its pinyin.
constexpr std::string AuditLine::*kWords[] = {&AuditLine::actor, &AuditLine::what,
                                              &AuditLine::content};

std::string localTime(const std::string& utc) {
    QDateTime time = QDateTime::fromString(fromUtf8(utc), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.isValid()
               ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString()
               : utc;
}

QString inWords(const AuditCount& count) {
    QStringList parts;
    if (count.added != 0) parts << tr("新增 %1").arg(count.added);
    if (count.changed != 0) parts << tr("修改 %1").arg(count.changed);
    if (count.removed != 0) parts << tr("删除 %1").arg(count.removed);
    return tr("%1：%2").arg(kindName(count.table), parts.join(u' '));
}

/// What began with the decision that the row tells of: its table beside that of decisions.
std::string_view begunBy(const AuditRow& row) {
    for (const AuditCount& count : row.counts)
        if (count.added != 0 && count.table != "decision") return count.table;
    return {};
}

QString contentOf(const AuditRow& row) {
    QStringList parts;
    for (const AuditCount& count : row.counts) parts << inWords(count);
    return parts.join(tr("；"));
}

}  // namespace

std::vector<AuditLine> auditLines(const std::vector<AuditRow>& rows) {
    std::vector<AuditLine> lines;
    lines.reserve(rows.size());
    for (const AuditRow& row : rows) {
        lines.push_back({row.sequence, localTime(row.at), row.actor,
                         doneInWords(row.what, begunBy(row)).toStdString(),
                         contentOf(row).toStdString(), row.hash});
    }
    return lines;
}

std::shared_ptr<const Spelt> spell(const std::vector<AuditLine>& lines) {
    auto spelt = std::make_shared<Spelt>();
    for (const AuditLine& line : lines)
        for (const auto words : kWords) spelt->add(line.*words);
    return spelt;
}

std::vector<Column<AuditLine>> auditColumns(const std::shared_ptr<const Spelt>& spelt) {
    const auto words = [&spelt](const char* key, const QString& title,
                                std::string AuditLine::*member) {
        auto column = textColumn<AuditLine>(key, title, member);
        column.alsoFoundBy(
            [spelt, member](const AuditLine& line) { return spelt->keyOf(line.*member); });
        return column;
    };
    std::vector<Column<AuditLine>> columns{
        valueColumn<AuditLine>("sequence", tr("序号"), CellKind::Count, &AuditLine::sequence)
            .added(Adding::Never),
        textColumn<AuditLine>("at", tr("时间"), &AuditLine::at),
        words("actor", tr("人员", "who did it"), &AuditLine::actor),
        words("what", tr("做了什么"), &AuditLine::what),
        words("content", tr("涉及的记录"), &AuditLine::content),
        identifierColumn<AuditLine>("hash", tr("审计链指纹"), &AuditLine::hash)};
    columns[1].width = 19;
    columns[3].width = columns[4].width = 28;
    columns[5].width = 36;  // half a fingerprint a line
    return columns;
}

}  // namespace grants::ui
