// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/share_doubts.h"

#include "base/seen_text.h"
#include "base/text.h"
#include "exchange/cells/typed_text.h"

namespace grants {
namespace {

/// The cell of a column; null when the row has none, or nothing in it.
const Cell* filledCell(const ImportRow& row, std::size_t column) {
    const auto place = static_cast<std::size_t>(row.places[column]);
    if (row.places[column] < 0 || place >= row.cells.cells.size()) return nullptr;
    const Cell& cell = row.cells.cells[place];
    return isAbsent(cell) ? nullptr : &cell;
}

bool isBareAndSmall(const std::string& text, Fraction share) {
    return !trimmed(halfWidth(text)).ends_with('%') && share <= Fraction(1, 100);
}

Finding hintAt(std::string_view header, const std::string& text) {
    const Registry none{};
    const Fraction share = *percentage(text);
    const std::string taken = typedText(share, none);
    const std::string meant = typedText(Fraction(share.num() * 100, share.den()), none);
    Message message =
        translatable("import",
                     "“{0}”按 {1}% 导入，这一列别的格写的是百分数；如果意思是 {2}%，请写成 {2}%，"
                     "如果就是 {1}%，请写成 {1}%")
            .with(text, taken, meant);
    Place place;
    place.column = header;
    return {Severity::Note, std::string(kShareUnclear), "", std::move(message), std::move(place)};
}

}  // namespace

ShareDoubts::ShareDoubts(const ColumnDescriptors& columns) {
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].kind == ColumnKind::Share)
            m_columns.push_back({column, columns[column].header});
    }
}

std::optional<ShareDoubts::Said> ShareDoubts::saidBy(const ImportRow& row, std::size_t column) {
    const Cell* cell = filledCell(row, column);
    if (cell == nullptr) return std::nullopt;
    std::string text = trimmed(seenText(shownText(*cell, row.from1904)));
    const auto share = percentage(text);
    if (!share) return std::nullopt;
    const bool percent = !isBareAndSmall(text, *share);
    return Said{std::move(text), percent, *share == Fraction(0, 1)};
}

void ShareDoubts::look(const ImportRow& row, bool hints) {
    for (Shares& shares : m_columns) {
        auto said = saidBy(row, shares.column);
        if (!said) continue;
        if (said->percent) {
            ++shares.percents;
        } else if (hints && !said->nought) {  // nought is nought either way
            shares.bare.insert_or_assign(shares.bare.end(), placeOf(row), std::move(said->text));
        }
    }
}

void ShareDoubts::forget(const ImportRow& row) {
    for (Shares& shares : m_columns) {
        const auto said = saidBy(row, shares.column);
        if (said && said->percent) --shares.percents;
        shares.bare.erase(placeOf(row));
    }
}

std::vector<ShareDoubt> ShareDoubts::found() const {
    std::vector<ShareDoubt> found;
    for (const Shares& shares : m_columns) {
        if (shares.percents == 0) continue;
        for (const auto& [row, text] : shares.bare)
            found.push_back({row, hintAt(shares.header, text)});
    }
    return found;
}

std::vector<Finding> ShareDoubts::hintsOf(SharedRow row) const {
    std::vector<Finding> hints;
    for (const Shares& shares : m_columns) {
        const auto bare = shares.bare.find(row);
        if (shares.percents > 0 && bare != shares.bare.end())
            hints.push_back(hintAt(shares.header, bare->second));
    }
    return hints;
}

std::vector<bool> ShareDoubts::doubted() const {
    std::vector<bool> doubted;
    for (const Shares& shares : m_columns) doubted.push_back(shares.percents > 0);
    return doubted;
}

std::vector<SharedRow> ShareDoubts::bareRows() const {
    std::vector<SharedRow> rows;
    for (const Shares& shares : m_columns)
        for (const auto& [row, text] : shares.bare) rows.push_back(row);
    return rows;
}

}  // namespace grants
