// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping/mapping_memory.h"

#include "ui/base/settings.h"

namespace grants::ui {

namespace {

constexpr QChar kBetween(u'\n');  // stands in no sheet's name and in no normal header

}  // namespace

ImportMemory rememberedChoices() {
    ImportMemory memory;
    const Settings settings;
    const QVariantMap sheets = settings.importSheets(), columns = settings.importColumns();
    for (auto each = sheets.begin(); each != sheets.end(); ++each)
        memory.sheets[each.key().toStdString()] = each->toString().toStdString();
    for (auto each = columns.begin(); each != columns.end(); ++each) {
        memory.columns[{each.key().section(kBetween, 0, 0).toStdString(),
                        each.key().section(kBetween, 1).toStdString()}] =
            each->toString().toStdString();
    }
    return memory;
}

void rememberChoices(const ImportMemory& memory) {
    QVariantMap sheets, columns;
    for (const auto& [table, sheet] : memory.sheets)
        sheets[QString::fromStdString(table)] = QString::fromStdString(sheet);
    for (const auto& [header, column] : memory.columns) {
        columns[QString::fromStdString(header.first) + kBetween +
                QString::fromStdString(header.second)] = QString::fromStdString(column);
    }
    Settings settings;
    settings.setImportSheets(sheets);
    settings.setImportColumns(columns);
}

}  // namespace grants::ui
