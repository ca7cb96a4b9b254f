// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/import_inputs.h"

#include "base/seen_text.h"
#include "base/text.h"
#include "exchange/import/input_labels.h"
#include "exchange/mapping/sheet_name.h"
#include "exchange/tables/input_error.h"
#include "exchange/tables/open_tables.h"

namespace grants {

const SheetMapping* ImportInputs::mappingOf(std::size_t input, std::string_view table) const {
    const auto found = std::find_if(
        m_mappings.begin(), m_mappings.end(),
        [&](const SheetMapping& each) { return each.input == input && each.table == table; });
    return found == m_mappings.end() ? nullptr : &*found;
}

/// A table without one of our names is still known by its headers: as the sheet they fit, and where
/// they fit several, as the one that knows more of them than any other.
std::size_t ImportInputs::sheetByHeaders(TableSource& tables, const std::string& table) const {
    std::size_t fitting = m_descriptors.size(), most = 0, count = 0;
    for (std::size_t which = 0; which < m_descriptors.size(); ++which) {
        HeaderSearch search(m_descriptors[which].columns);
        tables.read(table, [&](SheetRow& row) {
            return search.offer(row) == HeaderSearch::Step::Searching;
        });
        const std::size_t known = search.header().known;
        if (!search.found() || known < most) continue;
        count = known > most ? 1 : count + 1;
        most = known;
        fitting = which;
    }
    return count == 1 ? fitting : m_descriptors.size();
}

void ImportInputs::note(const char* code, const std::string& file, const std::string& table,
                        Message message) {
    m_notes.push_back(
        {Severity::Note, code, "", std::move(message), Place{table, 0, "", "", "", file}});
}

void ImportInputs::tellLeftOut(const std::string& file, const SheetInfo& info) {
    if (trimmed(withoutMarks(info.name)) == kInstructionsSheet) return;
    note("UNKNOWN_SHEET", file, info.name,
         translatable("import", "“{0}”里的表“{1}”不是导入用的表，已忽略").with(file, info.name));
}

/// Whether anything of the file is known, if only as left out.
bool ImportInputs::assign(TableSource& tables, const std::string& file) {
    const auto infos = tables.sheets();
    bool known = false;
    for (const SheetInfo& info : infos) {
        const SheetMapping* mapping = mappingOf(m_inputs.size(), info.name);
        std::size_t which =
            sheetCalled(m_descriptors, mapping != nullptr ? mapping->sheet : info.name);
        if (mapping == nullptr && which == m_descriptors.size() && infos.size() == 1)
            which = sheetByHeaders(tables, info.name);
        known = known || mapping != nullptr || which < m_descriptors.size();
        if (which < m_descriptors.size()) {
            m_tables.push_back(
                {which,
                 {file, info.name, m_tables.size(), tables.from1904(), m_inputs.size()},
                 mapping});
            if (info.hidden) {
                note("HIDDEN_SHEET", file, info.name,
                     translatable("import", "“{0}”里的表“{1}”是隐藏的，也导入了")
                         .with(file, info.name));
            }
        } else if (mapping == nullptr) {
            tellLeftOut(file, info);
        }
    }
    return known;
}

ImportInputs::ImportInputs(const std::vector<std::filesystem::path>& inputs,
                           const std::vector<SheetMapping>& mappings)
    : m_mappings(mappings) {
    const std::vector<std::string> labels = labelsOf(inputs);
    for (std::size_t at = 0; at < inputs.size(); ++at) open(inputs[at], labels[at]);
}

void ImportInputs::open(const std::filesystem::path& path, const std::string& file) {
    auto tables = openTables(path);
    if (!assign(*tables, file)) {
        throw inputError(translatable("import",
                                      "文件“{0}”里没有一张认得的表；表名应是“单位”“转让许可”等，"
                                      "可先生成空白模板对照")
                             .with(file),
                         "no known sheet");
    }
    m_names += (m_names.empty() ? "" : "、") + file;
    m_inputs.push_back(std::move(tables));
}

void ImportInputs::feed(std::size_t which, SheetSink& sink, const std::function<bool()>& step) {
    bool going = true;
    const auto goOn = [&] { return going = step(); };
    for (Assigned& each : m_tables) {
        if (each.sheet != which || !going) continue;
        auto merged = feedSheet(*m_inputs[each.table.input], each.table, each.mapping, each.merged,
                                sink, goOn);
        if (!going || merged == each.merged) continue;
        each.merged = std::move(merged);
        m_learned = true;
    }
}

}  // namespace grants
