// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/import_rows.h"

#include "exchange/import/import_inputs.h"
#include "exchange/tables/step_counter.h"

namespace grants {
namespace {

/// Keeps rows as they come.
class RowKeeper : public SheetSink {
  public:
    explicit RowKeeper(ReadSheet& sheet) : m_sheet(sheet) {}

    [[nodiscard]] const SheetDescriptor& descriptor() const override { return m_sheet.descriptor; }
    void openTable(const InputTable& table, const HeaderRow& header) override {
        m_sheet.tables.push_back({table, header, m_sheet.rows.size()});
    }
    void takeRow(const InputTable& /*table*/, const HeaderRow& /*header*/,
                 const SheetRow& row) override {
        m_sheet.rows.add(row);
    }
    void refuseTable(RejectedRow refused) override {
        m_sheet.refused.push_back(std::move(refused));
    }
    void note(Finding finding) override { m_sheet.notes.push_back(std::move(finding)); }

  private:
    ReadSheet& m_sheet;
};

}  // namespace

Cell ReadTable::typed(std::size_t column, std::string text) const {
    const auto place = static_cast<std::size_t>(header.places[column]);
    Cell cell{text.empty() ? Cell::Kind::Blank : Cell::Kind::Text, std::move(text)};
    if (place < header.units.size() && !header.units[place].empty())
        countIn(cell, header.units[place]);
    return cell;
}

const ReadTable& ReadSheet::tableOf(std::size_t row) const {
    const auto after = std::upper_bound(
        tables.begin(), tables.end(), row,
        [](std::size_t wanted, const ReadTable& table) { return wanted < table.firstRow; });
    return *std::prev(after);
}

std::size_t ReadSheet::rowNumbered(std::size_t tableIndex, int number) const {
    const auto table = std::find_if(tables.begin(), tables.end(), [&](const ReadTable& each) {
        return each.table.index == tableIndex;
    });
    std::size_t low = table->firstRow;
    std::size_t high = std::next(table) == tables.end() ? rows.size() : std::next(table)->firstRow;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (rows.number(middle) < number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

namespace {

/// Null when `pace` says no.
std::shared_ptr<ImportRows> rowsOf(ImportInputs& files, StepCounter& pace) {
    const auto read = std::make_shared<ImportRows>();
    read->files = files.names();
    read->notes = files.notes();
    for (const SheetDescriptor& descriptor : files.descriptors())
        read->sheets.push_back({descriptor, {}, {}, {}, {}});
    for (std::size_t which = 0; which < read->sheets.size() && pace.goesOn(); ++which) {
        RowKeeper keeper(read->sheets[which]);
        files.feed(which, keeper, [&pace] { return pace.step(); });
        read->total += read->sheets[which].rows.size();
    }
    return pace.goesOn() ? read : nullptr;
}

}  // namespace

std::shared_ptr<const ImportRows> readRows(const std::vector<std::filesystem::path>& inputs,
                                           const std::vector<SheetMapping>& mappings,
                                           const Progress& progress) {
    ImportInputs files(inputs, mappings);
    while (true) {
        StepCounter pace(progress, 0);
        const auto read = rowsOf(files, pace);
        if (read != nullptr) read->inputs = inputs;
        if (read == nullptr || !files.learnedMerged()) return read;
    }
}

}  // namespace grants
