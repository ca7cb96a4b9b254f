// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include "base/date.h"
#include "base/fraction.h"
#include "base/money.h"
#include "domain/plan/plan_reader.h"
#include "domain/progress/targets.h"
#include "domain/registry/credit_code.h"
#include "domain/registry/patent_number.h"
#include "domain/subsidy/calculation.h"
#include "exchange/cells/cell_text.h"
#include "exchange/cells/cell_values.h"
#include "exchange/tables/csv_encoding.h"
#include "exchange/tables/csv_reader.h"
#include "exchange/tables/number_format.h"
#include "exchange/tables/xlsx_reader.h"
#include "fuzz/damaged_fund.h"
#include "support/fund_files.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace grants::fuzz {
namespace {

/// A file that lives in memory only, under a path that can be opened.
class MemoryFile {
  public:
    explicit MemoryFile(std::string_view bytes) : m_handle(memfd_create("fuzz", 0)) {
        if (m_handle < 0 || write(m_handle, bytes.data(), bytes.size()) < 0) std::abort();
    }
    ~MemoryFile() { close(m_handle); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_handle); }

  private:
    int m_handle;
};

/// Whether it was read; only an Error of this kind, with a sentence, is a proper refusal.
template <class Read>
bool readOrRefuse(Read read, ErrorKind refusal = ErrorKind::Input) {
    try {
        read();
        return true;
    } catch (const Error& error) {
        if (error.kind() != refusal || error.sentence().empty()) std::abort();
        return false;
    }
}

/// Sums that no 64 bits hold are refused by their own exception.
void calculate(const FundYear& year, const Plan& plan) {
    try {
        (void)calculateSchemes(year, plan, Basis::Potential);
        (void)measureTargets(year, plan, Date(2024, 12, 31));
    } catch (const std::overflow_error&) {
    }
}

/// Every way in which a column may read a cell.
void readCells(const SheetRow& row) {
    static const Registry kNobody;
    static const UnitDirectory kUnits(kNobody);
    for (const Cell& cell : row.cells) {
        (void)shownText(cell, false);
        if (isAbsent(cell)) continue;
        const CellInput in{cell, false, kUnits};
        (void)readText(in);
        (void)readIdentifier(in);
        (void)readUnits(in);
        (void)readPatents(in);
        (void)readWan(in);
        (void)readDate(in);
        (void)readYear(in);
        (void)readPart(in);
        (void)readYesNo(in);
    }
}

/// A format may be any text, and what it makes of a number is bounded by the two.
void showNumbers(std::string_view code) {
    const NumberFormat format(code);
    if (!format.shapes()) return;
    for (const auto* const stored : {"0", "-1234567.895", "0.005", "9E14", "1E-14"}) {
        const ShownNumber shown = format.shown(*decimalDigits(stored));
        if (shown.text.size() > 2 * code.size() + 64) std::abort();
    }
}

}  // namespace

bool feedWorkbook(std::string_view bytes) {
    const MemoryFile file(bytes);
    return readOrRefuse([&] {
        const auto tables = openXlsx(file.path());
        for (const auto& sheet : tables->sheets()) {
            tables->read(sheet.name, [](SheetRow& row) {
                readCells(row);
                return true;
            });
            for (const MergedCells& merged : tables->merged())
                if (merged.firstRow < 1 || merged.lastRow <= merged.firstRow) std::abort();
        }
    });
}

bool feedCsv(std::string_view bytes) {
    return readOrRefuse([&] {
        const std::string text = asUtf8("fuzz.csv", std::string(bytes));
        readCsv("fuzz.csv", text, [](SheetRow& row) {
            readCells(row);
            return true;
        });
    });
}

bool feedPlan(std::string_view bytes) {
    return readPlan(bytes).plan.has_value();
}

bool feedFund(std::string_view bytes) {
    static const test::Scratch scratch;
    const auto file = scratch / "damaged.zlzh";
    writeDamagedFund(file, bytes);
    const bool read = readOrRefuse(
        [&] {
            const auto workspace = Workspace::open(file);
            (void)workspace->verify();
            calculate(*workspace->year(), workspace->plan());
        },
        ErrorKind::FundFile);
    std::filesystem::remove_all(scratch.folder());
    std::filesystem::create_directory(scratch.folder());
    return read;
}

bool feedIdentifiers(std::string_view bytes) {
    const auto code = CreditCode::parse(bytes);
    if (code && CreditCode::parse(code->text()) != *code) std::abort();
    const auto number = PatentNumber::parse(bytes);
    if (number && PatentNumber::parse(number->text()) != *number) std::abort();
    const auto money = parseMoney(bytes);
    if (money && parseMoney(inYuan(*money)) != *money) std::abort();
    const auto date = parseDate(bytes);
    if (date && parseDate(inIso(*date)) != *date) std::abort();
    const auto share = parseFraction(bytes);
    if (share && parseFraction(toText(*share)) != *share) std::abort();
    (void)plainNumber(bytes);
    showNumbers(bytes);
    return code || number || money || date || share;
}

}  // namespace grants::fuzz
