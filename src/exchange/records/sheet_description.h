// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet's rows are, described once: columns with their readers and writers, key, checks.
#pragma once

#include "base/text.h"
#include "exchange/cells/typed_text.h"
#include "exchange/records/import_sheet.h"

#include <functional>
#include <optional>

namespace grants {

template <class V>
struct Column {
    ColumnDescriptor descriptor;
    std::function<std::optional<Fault>(const CellInput&, V&)> take;
    std::function<bool(const V&, const V&)> same;
    /// As a person would type it.
    std::function<std::string(const V&, const Registry&)> text;
    /// Gives the second value the field of the first.
    std::function<void(const V&, V&)> copy;
    /// Whether the second value's field is no more than what the text of the first one's says.
    std::function<bool(const V&, const V&)> sameText;
    /// The column that says the same field otherwise: where it is filled, this one is blank because
    /// of it, and not because nothing is said.
    std::string_view instead{};
};

/// What the texts of a field name, by its type.
template <class T>
inline constexpr ColumnNames kNamesOf = ColumnNames::Nothing;
template <>
inline constexpr ColumnNames kNamesOf<CreditCode> = ColumnNames::CreditCode;
template <>
inline constexpr ColumnNames kNamesOf<std::vector<CreditCode>> = ColumnNames::Units;
template <>
inline constexpr ColumnNames kNamesOf<Id<Organisation>> = ColumnNames::Unit;
template <>
inline constexpr ColumnNames kNamesOf<std::vector<Id<Organisation>>> = ColumnNames::Units;
template <>
inline constexpr ColumnNames kNamesOf<PatentNumber> = ColumnNames::Patent;
template <>
inline constexpr ColumnNames kNamesOf<std::optional<PatentNumber>> = ColumnNames::Patent;
template <>
inline constexpr ColumnNames kNamesOf<std::vector<PatentNumber>> = ColumnNames::Patents;

/// A column read by `read` into `field`, a member or a function that gives a reference into V, and
/// written by `write`.
template <class V, class Field, class Read, class Write>
Column<V> column(ColumnDescriptor descriptor, Field field, Read read, Write write) {
    using Value = std::remove_cvref_t<std::invoke_result_t<Field, V&>>;
    if (descriptor.names == ColumnNames::Nothing) descriptor.names = kNamesOf<Value>;
    auto take = [field, read](const CellInput& in, V& value) -> std::optional<Fault> {
        auto parsed = read(in);
        if (!parsed) return std::move(parsed.error());
        std::invoke(field, value) = std::move(*parsed);
        return std::nullopt;
    };
    auto same = [field](const V& a, const V& b) {
        return std::invoke(field, a) == std::invoke(field, b);
    };
    auto text = [field, write](const V& value, const Registry& units) {
        return write(std::invoke(field, value), units);
    };
    auto copy = [field](const V& from, V& to) {
        std::invoke(field, to) = std::invoke(field, from);
    };
    auto sameText = [field](const V& exact, const V& typed) {
        return isTextOf(std::invoke(field, exact), std::invoke(field, typed));
    };
    return {descriptor,      std::move(take), std::move(same),
            std::move(text), std::move(copy), std::move(sameText)};
}

template <class V, class Field, class Read>
Column<V> column(ColumnDescriptor descriptor, Field field, Read read) {
    return column<V>(descriptor, field, read, [](const auto& value, const Registry& units) {
        return typedText(value, units);
    });
}

/// A column whose text is one of `descriptor.options`, the place of which is the enumerator.
template <class V, class Field>
Column<V> optionColumn(ColumnDescriptor descriptor, Field field) {
    using Enum = std::remove_cvref_t<std::invoke_result_t<Field, V&>>;
    const auto options = descriptor.options;
    return column<V>(
        descriptor, field,
        [options](const CellInput& in) {
            return readOption(in, options).map([](std::size_t w) { return static_cast<Enum>(w); });
        },
        [options](Enum value, const Registry&) {
            return options[static_cast<std::size_t>(value)];
        });
}

/// Which columns a row fills.
class GivenColumns {
  public:
    explicit GivenColumns(const std::vector<ColumnDescriptor>& columns) : m_columns(&columns) {}
    void add(std::size_t column) { m_bits |= std::uint64_t{1} << column; }
    [[nodiscard]] bool has(std::size_t column) const { return (m_bits >> column & 1u) != 0; }
    [[nodiscard]] bool operator()(std::string_view header) const {
        for (std::size_t at = 0; at < m_columns->size(); ++at) {
            if ((*m_columns)[at].header == header) return has(at);
        }
        return false;
    }

  private:
    const std::vector<ColumnDescriptor>* m_columns;
    std::uint64_t m_bits = 0;
};

/// A text that no two records have alike, blank ones aside.
template <class V>
struct OwnText {
    std::string_view column;
    std::function<std::string(const V&)> text;
    Fault taken;  // of another record
};

template <class V>
struct SheetDescription {
    std::string_view name;
    std::vector<Column<V>> columns;
    std::function<V()> blank;                  // the value before its row is read
    std::function<std::string(const V&)> key;  // natural key
    const std::vector<V>* stored = nullptr;
    /// Fills what blank cells imply and checks what spans columns.
    std::function<void(V&, const GivenColumns&, RowVerdict&)> finish = {};
    /// Puts real unit ids in place of provisional ones.
    std::function<void(V&, const UnitDirectory&)> settle = {};
    std::function<void(const V&)> brought = {};  // told of what a row adds or updates
    /// How many other records name the one with this id.
    std::function<std::size_t(Id<V>)> references = {};
    std::optional<OwnText<V>> own = {};  // beside the natural key
    bool evidence = false;               // others name its records by their key
    std::string_view gathered = {};      // rows typed alike but for this column form one record
};

inline void refuse(RowVerdict& verdict, std::string_view column, Fault fault) {
    verdict.faults.push_back({column, std::move(fault)});
}

inline void warn(RowVerdict& verdict, std::string_view column, std::optional<Finding> finding) {
    if (!finding) return;
    finding->place.column = column;
    verdict.warnings.push_back(std::move(*finding));
}

[[nodiscard]] inline Fault missing(const ColumnDescriptor& descriptor) {
    return {"REQUIRED", translatable("import", "“{0}”没有填，请补上").with(descriptor.header)};
}

/// The same where something stands in the cell that says nothing.
[[nodiscard]] inline Fault onlyPlaceholder(const ColumnDescriptor& descriptor, const Cell& cell) {
    return {"REQUIRED", translatable("import", "“{0}”只写了“{1}”，等于没有填，请补上")
                            .with(descriptor.header, trimmed(cell.text))};
}

/// Reads `value` column by column; `cellOf(column)` is its cell, null when there is none. Tells
/// which columns are filled.
template <class V, class CellOf>
GivenColumns readColumns(const SheetDescription<V>& description,
                         const ColumnDescriptors& descriptors, CellOf cellOf, bool from1904,
                         const UnitDirectory& units, V& value, RowVerdict& verdict) {
    GivenColumns given(descriptors);
    for (std::size_t at = 0; at < descriptors.size(); ++at) {
        const Cell* cell = cellOf(at);
        if (cell == nullptr || isAbsent(*cell)) {
            const bool blank = cell == nullptr || isBlank(*cell);
            if (descriptors[at].required) {
                refuse(verdict, descriptors[at].header,
                       blank ? missing(descriptors[at]) : onlyPlaceholder(descriptors[at], *cell));
            }
            continue;
        }
        given.add(at);
        auto fault = description.columns[at].take({*cell, from1904, units}, value);
        if (fault) refuse(verdict, descriptors[at].header, std::move(*fault));
    }
    return given;
}

/// The stored value with the columns of `read` written over it; what no column writes stays, and
/// so does what its text cannot say exactly.
template <class V>
V writtenOver(V stored, const V& read, const SheetDescription<V>& description,
              const GivenColumns& given) {
    for (std::size_t at = 0; at < description.columns.size(); ++at) {
        const Column<V>& column = description.columns[at];
        if (!given.has(at) || !column.sameText(stored, read)) column.copy(read, stored);
    }
    return stored;
}

/// Whether a stored field is no more than what a blank cell implies from the record's others.
template <class V>
bool isImplied(const V& stored, std::size_t at, const SheetDescription<V>& description,
               const ColumnDescriptors& descriptors) {
    V probe = stored;
    description.columns[at].copy(description.blank(), probe);
    GivenColumns others(descriptors);
    for (std::size_t each = 0; each < descriptors.size(); ++each)
        if (each != at) others.add(each);
    RowVerdict aside;
    if (description.finish) description.finish(probe, others, aside);
    return description.columns[at].same(probe, stored);
}

}  // namespace grants
