// SPDX-License-Identifier: GPL-3.0-or-later
// The trail speaks of kinds, actions and fields by their names, never by the words of the file: all
// that there are of each are walked, so that a new one without a name is met here.
#include "domain/decisions/actions.h"
#include "storage/store.h"
#include "support/fund_files.h"
#include "ui/applications/application_columns.h"
#include "ui/evidence/kinds.h"
#include "ui/registry/unit_columns.h"
#include "ui/review/expert_rows.h"
#include "ui/settings/audit_rows.h"
#include "ui/support/desk_fixture.h"
#include "ui/words/decision_words.h"
#include "ui/words/kind_words.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace grants;
using namespace grants::ui;

namespace {

using Json = nlohmann::json;

bool hasHan(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return each.script() == QChar::Script_Han; });
}

/// A window in each language in turn.
struct Reader {
    Language language = GENERATE(Language::Chinese, Language::English);
    Desktop desktop{language};

    /// A word of this language, and not the one that the file keeps.
    [[nodiscard]] bool isName(const QString& name, std::string_view code) const {
        return !name.isEmpty() && name != fromUtf8(code) &&
               hasHan(name) == (language == Language::Chinese);
    }
};

/// What else might stand in the place of a value. What cannot does not read.
std::vector<Json> othersThan(const Json& value) {
    std::vector<Json> others;
    if (value.is_number())
        for (const std::int64_t step : {1, -1, 100'000'00})
            others.emplace_back(value.get<std::int64_t>() + step);
    if (value.is_array()) others.push_back(Json::array());
    if (value.is_null()) others.emplace_back(2);
    for (const std::string& text :
         {std::string("2020-02-03"), std::string(test::codeOf(102).text()), std::string("别的")})
        others.emplace_back(text);
    return others;
}

/// One record of each kind, and how the history tells changes of them.
struct Told : Reader {
    test::Scratch scratch;
    std::shared_ptr<const FundYear> year = [this] {
        test::makeSmallFund(scratch / "年度.zlzh");
        const auto workspace = Workspace::open(scratch / "年度.zlzh");
        test::addOneOfEach(*workspace);
        return workspace->year();
    }();
    Names names = std::make_shared<const UnitNames>(year);

    /// Whether the history names the field when something else stands in it.
    template <class Row>
    [[nodiscard]] bool isTold(const Row& row, const std::string& field, const Json& value,
                              const std::vector<Column<Row>>& columns) const {
        for (const Json& other : othersThan(value)) {
            Json part;
            part[field] = other;
            const auto changed = Store<Row>::fromJson(part.dump(), &row);
            if (!changed || *changed == row) continue;
            const RecordEvent<Row> event{"", "", "", RecordChange::Changed, row, *changed};
            const auto changes = changesOf(event, columns, Denomination::Yuan);
            if (!changes.empty() && isName(changes.front().field, field)) return true;
        }
        return false;
    }
    template <class Row>
    void checkFields(const std::vector<Column<Row>>& columns) const {
        const Row& row = Kinds::recordsOf<Row>(*year).front();
        const Json fields = Json::parse(Store<Row>::toJson(row));
        CAPTURE(Store<Row>::tableName());
        for (const auto& [field, value] : fields.items()) {
            CAPTURE(field);
            CHECK(isTold(row, field, value, columns));
        }
    }
};

AuditRow decided(const char* what, std::vector<AuditCount> counts) {
    AuditRow row;
    row.what = what;
    row.counts = std::move(counts);
    return row;
}

}  // namespace

TEST_CASE("every kind of record has its name in the trail, in either language") {
    const Reader reader;
    StoredKinds::forEach([&reader]<class Row>() {
        const std::string table = Store<Row>::tableName();
        CAPTURE(table);
        CHECK(reader.isName(kindName(table), table));
    });
    CHECK(reader.isName(kindName("plan"), "plan"));
}

TEST_CASE("every action and every result has its name in the trail, in either language") {
    const Reader reader;
    for (const Action& action : actions()) {
        CAPTURE(action.code);
        CHECK(reader.isName(actionName(action.code), action.code));
        for (const ActionOutcome& outcome : action.outcomes) {
            if (outcome.result.empty() || outcome.result == kOfFinding) continue;
            CAPTURE(outcome.result);
            CHECK(reader.isName(resultName(outcome.result), outcome.result));
        }
    }
    CHECK(reader.isName(actionName("reverse"), "reverse"));
}

TEST_CASE("a change of any field is told by the field's name, in either language") {
    const Told told;
    told.checkFields(organisationColumns(told.names));
    told.checkFields(historyColumns(told.names, Translator(told.language)));
    forEachEvidenceKind([&told]<class Row>(const EvidenceKind<Row>& kind) {
        told.checkFields(kind.columns(told.names));
    });
}

TEST_CASE("a change of any field of an expert is told by the field's name") {
    const Told told;
    const auto plan = std::make_shared<const Plan>(builtInPlan());
    const auto book = std::make_shared<const ReviewBook>(told.year, plan);
    told.checkFields(expertColumns(reviewFigures(book, Translator(told.language))));
}

TEST_CASE("a reallocation is proposed otherwise than an award") {
    const Desktop desktop;
    const auto rows =
        auditLines({decided("办理 propose TJ-1", {{"decision", 1}, {"reallocation", 1}}),
                    decided("办理 propose CQGX-1", {{"decision", 1}})});
    CHECK(rows.front().what == "办理“提出调剂”：TJ-1");
    CHECK(rows.back().what == "办理“拟立项”：CQGX-1");
}
