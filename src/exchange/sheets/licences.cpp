// SPDX-License-Identifier: GPL-3.0-or-later
// 转让许可: one row a patent; the rows of one 备案登记号 form one record.
#include "domain/registry/identifiers.h"
#include "exchange/sheets/described_sheet.h"
#include "exchange/sheets/patent_year.h"

#include <array>

namespace grants {
namespace {

constexpr std::array<std::string_view, 4> kWays = {"转让", "许可", "开放许可", "作价入股"};
constexpr std::string_view kLicenceSheet = "转让许可", kLicenceRegisterNo = "备案登记号",
                           kPatent = "专利号";

/// A row of a workbook mostly brings one patent; a record typed as a whole brings all of them.
std::vector<Column<LicenceRecord>> licenceColumns(std::string_view patentHint) {
    using L = LicenceRecord;
    using Kind = ColumnKind;
    return {
        column<L>({kLicenceRegisterNo, true, Kind::Identifier, "备案证明或手续合格通知书上的号码"},
                  &L::registerNo, readIdentifier),
        optionColumn<L>({"方式", true, Kind::Option, "从下拉列表里选", optionsOf(kWays)}, &L::way),
        column<L>({kPatent, true, Kind::Identifier, patentHint}, &L::patents, readPatents),
        column<L>({"出让方代码", true, Kind::Identifier, "多个用分号隔开，第一个是第一权利人"},
                  &L::providers, readUnits),
        column<L>({"受让方代码", true, Kind::Identifier, "多个用分号隔开，奖补给第一个"},
                  &L::recipients, readUnits),
        column<L>({"合同号", false, Kind::Identifier}, &L::contractNo, readNumberText),
        column<L>({"合同金额(元)", false, Kind::Money, "整份备案的金额，不是每件专利的"},
                  &L::amount, readMoney),
        column<L>({"登记备案日期", true, Kind::Date, "如 2024-06-01"}, &L::date, readDate),
        column<L>({"转化实施", true, Kind::YesNo, "以转化实施为目的填“是”"}, &L::implemented,
                  readYesNo),
        column<L>({"关联方", false, Kind::YesNo, "双方有隶属或关联关系填“是”"}, &L::related,
                  readYesNo),
        column<L>({"其他财政支持", false, Kind::YesNo, "已获其他财政资金填“是”"}, &L::otherFunding,
                  readYesNo),
        column<L>({"服务单位代码", false, Kind::Identifier, "促成的服务机构或平台"}, &L::service,
                  readUnit),
    };
}

void finishLicence(LicenceRecord& record, const GivenColumns&, RowVerdict& verdict) {
    checkFilingYear(record.patents, record.date, verdict);
    if (isLicence(record.way))
        warn(verdict, kLicenceRegisterNo, checkLicenceRegisterNo(record.registerNo));
}

void settleLicenceUnits(LicenceRecord& record, const UnitDirectory& units) {
    for (auto& id : record.providers) id = units.real(id);
    for (auto& id : record.recipients) id = units.real(id);
    record.service = units.real(record.service);
}

SheetDescription<LicenceRecord> description(ImportContext& context, std::string_view patentHint) {
    return {.name = kLicenceSheet,
            .columns = licenceColumns(patentHint),
            .blank = [] { return LicenceRecord{}; },
            .key = [](const LicenceRecord& record) { return record.registerNo; },
            .stored = &context.year.licences,
            .finish = finishLicence,
            .settle = settleLicenceUnits,
            .evidence = true,
            .gathered = kPatent};
}

/// Gathers rows into records; a further patent of a record that otherwise agrees is an addition.
class LicenceSheet : public RecordSheet<LicenceRecord> {
  public:
    explicit LicenceSheet(ImportContext& context)
        : RecordSheet(context, description(context, "一行一件专利，如 ZL202111234567.1")) {}

    [[nodiscard]] std::size_t pending() const override {
        return static_cast<std::size_t>(
            std::count_if(m_groups.begin(), m_groups.end(),
                          [](const auto& entry) { return entry.second.changed; }));
    }

    void put(Edit& edit, const std::function<void()>& step) override {
        for (LicenceRecord& record : m_fresh) {
            if (!m_groups.at(record.registerNo).changed) continue;
            settleLicenceUnits(record, m_context.units);
            edit.put(record);
            step();
        }
    }

  protected:
    [[nodiscard]] bool brings(const std::string& key) const override {
        const auto found = m_groups.find(key);
        return found != m_groups.end() && found->second.record != nullptr;
    }
    [[nodiscard]] const LicenceRecord* storedLike(const LicenceRecord& row) override {
        return groupOf(row).stored;
    }

    void settle(LicenceRecord row, const ImportRow& place, RowVerdict& verdict) override {
        Group& group = groupOf(row);
        const std::vector<PatentNumber> patents = row.patents;
        if (group.record == nullptr) {
            begin(group, std::move(row), place, verdict);
        } else {
            const auto header = differing(row, *group.record, [this](std::size_t at) {
                return columns()[at].header == kPatent;
            });
            if (!header.empty()) refuse(verdict, header, differs(group, place, header));
        }
        if (verdict.faults.empty()) addPatents(group, patents, place, verdict);
    }

  private:
    struct Seen {
        int row = 0;  // 0: stored, not yet named by this import
        std::size_t source = 0;
    };

    struct Group {
        const LicenceRecord* stored = nullptr;
        LicenceRecord* record = nullptr;  // as this import leaves it
        int row = 0;                      // the first of this import
        std::string_view file{};
        bool changed = false, updated = false;
        std::map<PatentNumber, Seen> seen{};  // mostly one to three
    };

    static Fault differs(const Group& group, const ImportRow& place, std::string_view header) {
        if (group.file == place.file) {
            return {"RECORD_DIFFERS", translatable("import",
                                                   "与第 {0} 行同一备案登记号，而“{1}”不同；"
                                                   "同一备案除专利号外各列须一致")
                                          .with(std::to_string(group.row), header)};
        }
        return {"RECORD_DIFFERS", translatable("import",
                                               "与“{0}”第 {1} 行同一备案登记号，而“{2}”不同；"
                                               "同一备案除专利号外各列须一致")
                                      .with(group.file, std::to_string(group.row), header)};
    }

    Group& groupOf(const LicenceRecord& row) {
        if (!m_indexed) {
            m_groups.reserve(m_description.stored->size() * 2);
            for (const LicenceRecord& record : *m_description.stored)
                m_groups[record.registerNo].stored = &record;
        }
        m_indexed = true;
        return m_groups[row.registerNo];
    }

    void begin(Group& group, LicenceRecord record, const ImportRow& place, RowVerdict& verdict) {
        record.patents.clear();
        if (group.stored != nullptr) {
            const auto header = change(*group.stored, record, verdict, kPatent);
            if (!header.empty() && !m_context.update)
                return refuse(verdict, header, conflict(verdict.changes.front()));
            group.updated = group.changed = !header.empty();
            record.patents = group.stored->patents;
            for (const PatentNumber number : record.patents) group.seen[number] = {};
        }
        group.record = keep(std::move(record));
        group.row = place.cells.number;
        group.file = place.file;
    }

    /// All of a row or, when one of them was named before, none.
    void addPatents(Group& group, const std::vector<PatentNumber>& patents, const ImportRow& place,
                    RowVerdict& verdict) {
        for (const PatentNumber patent : patents) {
            const auto found = group.seen.find(patent);
            const int before = found == group.seen.end() ? 0 : found->second.row;
            if (before != 0 && found->second.source == place.source)
                return refuse(verdict, kPatent, repeated(before));
        }
        verdict.fate = RowFate::Same;
        for (const PatentNumber patent : patents) {
            const RowFate fate = addPatent(group, patent, place);
            if (fate == RowFate::Added || verdict.fate == RowFate::Same) verdict.fate = fate;
        }
    }

    static RowFate addPatent(Group& group, PatentNumber patent, const ImportRow& place) {
        const auto [found, fresh] = group.seen.try_emplace(patent);
        const bool again = found->second.row != 0;
        found->second = {place.cells.number, place.source};
        if (!fresh) return group.updated && !again ? RowFate::Updated : RowFate::Same;
        group.record->patents.push_back(patent);
        group.changed = true;
        return RowFate::Added;
    }

    std::unordered_map<std::string, Group> m_groups;
    bool m_indexed = false;
};

SheetPtr licenceSheet(ImportContext& context) {
    return std::make_unique<LicenceSheet>(context);
}

EntryPtr licenceEntry(ImportContext& context) {
    return std::make_unique<RecordEntry<LicenceRecord>>(
        context,
        withFactChecks(description(context, "多个用分号隔开，如 ZL202111234567.1"), context));
}

}  // namespace

template <>
struct SheetOf<LicenceRecord> {
    static constexpr SheetKind kKind = {kLicenceSheet, licenceSheet, licenceEntry};
};
template SheetKind sheetKind<LicenceRecord>();

}  // namespace grants
