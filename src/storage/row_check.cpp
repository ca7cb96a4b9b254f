// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_check.h"

#include "storage/sqlite/failure.h"

namespace grants {

void addCell(RowBytes& bytes, const dialect::Cursor& row, int column) {
    if (row.isNumber(column)) return bytes.number(row.number(column));
    if (row.isText(column)) return bytes.text(row.text(column));
    if (row.isNull(column)) return bytes.nothing();
    bytes.foreign(row.text(column));
}

Error recordAltered(const char* table, std::int64_t id) {
    return fundFileError(
        "RECORD_ALTERED",
        translatable("storage",
                     "表 {0} 第 {1} 号记录被其他程序改过，不是录入时的内容，没有保存；"
                     "请校验文件，用最近的备份恢复。")
            .with(table, std::to_string(id)));
}

void RowFindings::list() {
    add("VERIFY_LIST", translatable("storage",
                                    "记录 {0} 缺少专利或当事人，或专利号不成立；"
                                    "请更正该记录或用备份恢复。")
                           .with(record()));
}

void RowFindings::senseless(const std::string& column) {
    add("VERIFY_RANGE",
        translatable("storage",
                     "表 {0} 第 {1} 号记录的 {2} 不合情理：数额过大、占比超过 100%，或文字已损坏；"
                     "请更正该记录或用备份恢复。")
            .with(m_table, m_id, column),
        Severity::Warning);
}

void RowFindings::altered() {
    add("VERIFY_CONTENT",
        translatable("storage",
                     "表 {0} 第 {1} 号记录与录入的内容不一致：它被其他程序改过或已损坏；"
                     "请与备份对照。")
            .with(m_table, m_id));
}

void RowFindings::add(const char* code, Message sentence, Severity severity) {
    m_findings.push_back({severity, code, "", std::move(sentence), {.record = record()}});
}

}  // namespace grants
