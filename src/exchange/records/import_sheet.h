// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of the import workbook as the importer and the template see it: its columns and its rows.
#pragma once

#include "domain/plan/plan.h"
#include "exchange/cells/cell_values.h"
#include "exchange/cells/unit_directory.h"
#include "exchange/records/importer.h"
#include "workspace/edit.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace grants {

/// Share: in percent.
enum class ColumnKind { Text, Identifier, Option, YesNo, Date, Money, Number, Share };

/// What a text of the column names, so that an editor can offer it.
enum class ColumnNames { Nothing, CreditCode, Unit, Units, UnitOrName, Patent, Patents, Industry };

/// What a column is to a person; how it is read stands in record_sheet.h.
struct ColumnDescriptor {
    std::string_view header;
    bool required = false;
    ColumnKind kind = ColumnKind::Text;
    std::string_view hint;             // the template's note
    std::vector<std::string> options;  // for Option; some are the plan's
    /// Columns of units and patents know it by their field.
    ColumnNames names = ColumnNames::Nothing;
    /// Where the desk shows a row for each record that is awaited, its title of what is asked for
    /// there. This column and those behind it are what is awaited; those before it say of what.
    std::string_view awaitedBeside{};
};

[[nodiscard]] inline std::vector<std::string> optionsOf(std::span<const std::string_view> texts) {
    return {texts.begin(), texts.end()};
}

using ColumnDescriptors = std::vector<ColumnDescriptor>;

/// What rows that name an application ask of it.
struct KnownApplication {
    std::string project;    // its code
    Id<Organisation> unit;  // the applicant
    std::string takenUp;    // the state it is entered with
};

/// What all sheets of one import share.
struct ImportContext {
    ImportContext(const FundYear& stored, const Plan& rules, bool updating, bool emptying = false,
                  Importer whoImports = {})
        : year(stored),
          plan(rules),
          importer(std::move(whoImports)),
          admissible(stored.decisions, takenUpStates(stored.applications), importer.withheld,
                     ownPanels(stored, importer.person),
                     Asker{importer.person, importer.name, stored.people}),
          units(stored.registry),
          update(updating),
          empty(emptying) {}
    const FundYear& year;
    const Plan& plan;
    Importer importer;
    Admissible admissible;
    UnitDirectory units;
    std::unordered_map<std::string, KnownApplication> applications;  // by 受理号, stored or brought
    std::unordered_map<std::string, const Expert*> experts;          // by 专家编号, the same
    std::unordered_map<std::string, const PanelSeat*> seats;  // of the panels, the same; seatKey()
    std::unordered_map<std::string, Money> awards;  // that the import brings, by 受理号
    /// As the import leaves them, by stored or provisional id.
    std::unordered_map<std::int64_t, const Organisation*> broughtUnits;
    /// Whether a sheet of evidence brings a record of this number; one of each.
    std::vector<std::function<bool(const std::string&)>> evidence;
    bool update;
    bool empty;  // blank cells of an update empty what is stored
};

struct CellFault {
    std::string_view column;
    Fault fault;
};

/// One row with the places of the sheet's columns in it; -1 where the file has no such column.
struct ImportRow {
    const SheetRow& cells;
    const std::vector<int>& places;
    bool from1904 = false;
    std::size_t source = 0;   // which file, counted in the order given
    std::string_view file{};  // its name, for sentences about rows of other files
    bool inTable = true;      // false: of a form, where no row can be a sum or a signature
    bool mayAwait = false;    // of a table that shows rows for what is awaited
};

enum class RowFate { Added, Same, Updated, Rejected };

/// What the year holds where a row brings something else.
struct CellChange {
    std::string_view column;
    std::string stored;    // as a person would type it
    bool emptied = false;  // by a blank cell
};

struct RowVerdict {
    RowFate fate = RowFate::Rejected;
    std::vector<CellFault> faults;
    std::vector<Finding> warnings;    // place: column only
    std::vector<CellChange> changes;  // of updated rows and conflicts
    std::size_t kept = 0;             // stored values that blank cells of an update left alone
    /// The fate says it all.
    [[nodiscard]] bool silent() const {
        return faults.empty() && warnings.empty() && changes.empty() && kept == 0;
    }
};

/// Whether a row was rejected for something that other rows may yet bring.
[[nodiscard]] bool waitsForOthers(const RowVerdict& verdict);
/// Whether a row was rejected for what other rows say, so that it may hold when they change.
[[nodiscard]] bool disagreesWithOthers(const RowVerdict& verdict);

/// A row that was taken but turned out unusable when all units were known.
struct LateRejection {
    SheetRow cells;
    std::size_t source = 0;
    bool from1904 = false;
    RowFate taken = RowFate::Added;
    CellFault fault;
};

class ImportSheet {
  public:
    virtual ~ImportSheet() = default;
    [[nodiscard]] virtual std::string_view name() const = 0;
    [[nodiscard]] virtual const ColumnDescriptors& columns() const = 0;

    /// Checks a row and keeps what it brings.
    [[nodiscard]] virtual RowVerdict take(const ImportRow& row) = 0;
    /// After the last row of all files.
    [[nodiscard]] virtual std::vector<LateRejection> close() { return {}; }

    [[nodiscard]] virtual std::size_t pending() const = 0;
    /// Puts what was kept into a year in memory, as put() would into the file.
    virtual void showIn(FundYear& year, const UnitDirectory& units) const = 0;
    /// Writes what was kept; calls `step` after each value.
    virtual void put(Edit& edit, const std::function<void()>& step) = 0;
};

}  // namespace grants
