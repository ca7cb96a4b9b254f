// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed: kept when it holds, marked when it does not, taken back step by step.
#include "ui/drafts/drafts.h"
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace grants;
using namespace grants::ui;

namespace {

const QString kWhat = QStringLiteral("录入");

/// Surveys typed into an empty fund file.
struct TypedSurveys {
    Desktop desktop;
    TypedSurveys() { desktop.openEmptyFund(); }
    [[nodiscard]] Session& session() { return desktop.session(); }
    [[nodiscard]] DraftSheet& sheet() { return desktop.drafts().sheet(QStringLiteral("满意度")); }
    [[nodiscard]] const std::vector<Survey>& stored() { return session().year()->surveys; }
    [[nodiscard]] std::int64_t id() { return stored().front().id.value; }
    [[nodiscard]] std::size_t column(const char* header) {
        return sheet().entry()->columnNamed(header);
    }
    void addRows(const std::vector<Texts>& rows) {
        sheet().enter(kWhat, {}, rows);
        desktop.waitUntilIdle();
    }
    void type(const char* header, const std::string& text) {
        sheet().enter(kWhat, {{id(), 0, column(header), text}});
        desktop.waitUntilIdle();
    }
    void undo() {
        session().undo();
        desktop.waitUntilIdle();
    }
    void redo() {
        session().redo();
        desktop.waitUntilIdle();
    }
};

Texts survey(const std::string& number, const std::string& satisfied = "8") {
    return {number, "2024-06-01", satisfied, "1", "1", "0"};
}

}  // namespace

TEST_CASE("rows that hold are kept and the others stay with their reasons, as one step") {
    TypedSurveys typed;
    typed.addRows({survey("MY1"), survey("MY2", "许多"), survey("MY3")});
    CHECK(typed.stored().size() == 2);
    REQUIRE(typed.sheet().drafts().size() == 1);
    const Draft& left = typed.sheet().drafts().begin()->second;
    CHECK(left.texts == survey("MY2", "许多"));
    CHECK(typed.sheet().verdict(left.key)->marks.at(2).code == "COUNT_FORMAT");
    typed.undo();
    CHECK(typed.stored().empty());
    CHECK(typed.sheet().drafts().empty());
    typed.redo();
    CHECK(typed.stored().size() == 2);
    CHECK(typed.sheet().drafts().size() == 1);
}

TEST_CASE("a cell that does not hold keeps what was typed until it is mended") {
    TypedSurveys typed;
    typed.addRows({survey("MY1")});
    typed.type("满意", "许多");
    REQUIRE(typed.sheet().of(typed.id()) != nullptr);
    CHECK(typed.stored().front().satisfied == 8);
    typed.type("满意", "９");
    CHECK(typed.sheet().of(typed.id()) == nullptr);
    CHECK(typed.stored().front().satisfied == 9);
    typed.undo();
    CHECK(typed.stored().front().satisfied == 8);
    CHECK(typed.sheet().of(typed.id())->texts[2] == "许多");
    typed.undo();
    CHECK(typed.sheet().of(typed.id()) == nullptr);
}

TEST_CASE("a new record is kept when its typist leaves it and it holds") {
    TypedSurveys typed;
    const DraftKey key = typed.sheet().begin(kWhat, 0, "MY1");
    typed.sheet().offer(kWhat, {key});
    CHECK(typed.sheet().isOffered(key));
    CHECK(typed.sheet().verdict(key)->marks.at(1).kind == CellMark::Kind::Missing);
    typed.sheet().setAttended(&typed.desktop.window(), [](DraftKey) { return true; });
    const Texts rest = survey("MY1");
    for (std::size_t column = 1; column < rest.size(); ++column)
        typed.sheet().enter(kWhat, {{0, key, column, rest[column]}});
    typed.sheet().offer(kWhat, {key});
    typed.desktop.waitUntilIdle();
    CHECK(typed.stored().size() == 1);
    CHECK(typed.sheet().drafts().empty());
    typed.undo();
    CHECK(typed.stored().empty());
    CHECK(typed.sheet().at(key)->texts == rest);
}

TEST_CASE("two cells of a record typed in a breath are both kept") {
    TypedSurveys typed;
    typed.addRows({survey("MY1")});
    typed.sheet().enter(kWhat, {{typed.id(), 0, typed.column("满意"), "5"}});
    typed.sheet().enter(kWhat, {{typed.id(), 0, typed.column("不满意"), "6"}});
    typed.desktop.waitUntilIdle();
    CHECK(typed.stored().front().satisfied == 5);
    CHECK(typed.stored().front().dissatisfied == 6);
    typed.undo();
    CHECK(typed.stored().front().satisfied == 5);
    CHECK(typed.stored().front().dissatisfied == 0);
}

TEST_CASE("what a form held and saved is taken back in one step, to what stood there before") {
    TypedSurveys typed;
    typed.addRows({survey("MY1")});
    const auto saveHeld = [&](const std::string& satisfied) {
        Draft held = *typed.sheet().open(typed.id());
        held.texts[2] = satisfied;
        typed.sheet().hold(held);
        typed.sheet().keepHeld(kWhat, held.key);
        typed.desktop.waitUntilIdle();
    };
    saveHeld("9");
    REQUIRE(typed.stored().front().satisfied == 9);
    typed.undo();
    CHECK(typed.stored().front().satisfied == 8);
    CHECK(typed.sheet().of(typed.id()) == nullptr);
    typed.redo();
    CHECK(typed.stored().front().satisfied == 9);
    typed.type("满意", "许多");
    saveHeld("7");
    REQUIRE(typed.stored().front().satisfied == 7);
    typed.undo();
    CHECK(typed.stored().front().satisfied == 9);
    REQUIRE(typed.sheet().of(typed.id()) != nullptr);
    CHECK(typed.sheet().of(typed.id())->texts[2] == "许多");
    typed.redo();
    CHECK(typed.stored().front().satisfied == 7);
    CHECK(typed.sheet().of(typed.id()) == nullptr);
}

TEST_CASE("when the record moved on under a typed cell, both texts are kept") {
    TypedSurveys typed;
    typed.addRows({survey("MY1")});
    typed.type("满意", "许多");
    typed.session().edit(kWhat, [changed = typed.stored().front()](Edit& edit) mutable {
        changed.satisfied = 7;
        edit.put(changed);
    });
    typed.desktop.waitUntilIdle();
    const DraftKey key = DraftSheet::keyOf(typed.id());
    CHECK(typed.sheet().verdict(key)->marks.at(2).kind == CellMark::Kind::Fault);
    CHECK(conflictsOf(*typed.sheet().at(key), *typed.sheet().entry()).at(2) == "7");
    typed.sheet().settle(kWhat, typed.id(), 2, false);
    CHECK(typed.sheet().drafts().empty());
    CHECK(typed.stored().front().satisfied == 7);
}

TEST_CASE("what is removed comes back, drafts and records alike") {
    TypedSurveys typed;
    typed.addRows({survey("MY1"), survey("MY2", "许多")});
    const DraftKey draft = typed.sheet().drafts().begin()->first;
    typed.sheet().remove(kWhat, {typed.id()}, {draft});
    typed.desktop.waitUntilIdle();
    CHECK(typed.stored().empty());
    CHECK(typed.sheet().drafts().empty());
    typed.undo();
    CHECK(typed.stored().size() == 1);
    CHECK(typed.sheet().drafts().size() == 1);
}

TEST_CASE("drafts lie in a file of their owner's and come back with their fund file") {
    TypedSurveys typed;
    typed.addRows({survey("MY1")});
    typed.sheet().begin(kWhat, 0, "MY2");
    typed.type("满意", "许多");
    const QString fund = typed.session().file(), drafts = Drafts::fileOf(fund);
    REQUIRE(eventually([&] { return QFile::exists(drafts); }));
    CHECK((QFile::permissions(drafts) & (QFile::ReadGroup | QFile::ReadOther)) ==
          QFile::Permissions());
    typed.desktop.openSample();
    CHECK(typed.sheet().drafts().empty());
    typed.session().openFund(fund);
    typed.desktop.waitUntilIdle();
    REQUIRE(typed.sheet().drafts().size() == 2);
    CHECK(typed.sheet().drafts().begin()->second.texts[0] == "MY2");
    CHECK(typed.sheet().of(typed.id())->texts[2] == "许多");
}

TEST_CASE("a new record begins with what its page tells, and is none while nothing more is typed") {
    TypedSurveys typed;
    typed.sheet().setBeginning(&typed.desktop.window(), [](Texts& texts, const auto& begun) {
        texts.front() = "MY" + std::to_string(begun.size() + 1);
    });
    const DraftKey first = typed.sheet().begin(kWhat, 2, "8");
    const DraftKey second = typed.sheet().begin(kWhat, 2, "9");
    CHECK(typed.sheet().at(first)->texts.front() == "MY1");
    CHECK(typed.sheet().at(second)->texts.front() == "MY2");
    typed.sheet().enter(kWhat, {{0, second, 2, ""}});
    typed.sheet().offer(kWhat, {second});
    CHECK(typed.sheet().at(second) == nullptr);
}

TEST_CASE("rows that are added take what they lack from the beginning of new records") {
    TypedSurveys typed;
    typed.sheet().setBeginning(&typed.desktop.window(), [](Texts& texts, const auto& begun) {
        texts.front() = "MY" + std::to_string(begun.size() + 1);
    });
    typed.addRows({survey(""), survey(""), survey("MY9")});
    REQUIRE(typed.stored().size() == 3);
    CHECK(typed.stored()[1].number == "MY2");
    CHECK(typed.stored()[2].number == "MY9");
}

TEST_CASE("what is typed of an awaited record is kept as soon as it holds") {
    TypedSurveys typed;
    const Texts start{"MY1", "2024-06-01", "", "1", "1", "0"};
    const DraftKey key = typed.sheet().await(start);
    CHECK(typed.sheet().await(start) == key);
    CHECK(typed.sheet().drafts().empty());
    typed.sheet().enter(kWhat, {{0, key, 2, "许多"}});
    CHECK(typed.sheet().verdict(key)->marks.at(2).code == "COUNT_FORMAT");
    typed.sheet().enter(kWhat, {{0, key, 2, "8"}});
    typed.desktop.waitUntilIdle();
    REQUIRE(typed.stored().size() == 1);
    CHECK(typed.stored().front().number == "MY1");
    CHECK(typed.sheet().drafts().empty());
}

TEST_CASE("an awaited record whose text is cleared is awaited as before") {
    TypedSurveys typed;
    const DraftKey key = typed.sheet().await({"MY1", "2024-06-01", "", "1", "1", "0"});
    typed.sheet().enter(kWhat, {{0, key, 2, "许多"}});
    REQUIRE(typed.sheet().at(key) != nullptr);
    typed.sheet().enter(kWhat, {{0, key, 2, ""}});
    CHECK(typed.sheet().at(key) == nullptr);
    CHECK(typed.stored().empty());
}

TEST_CASE("a stored record that was awaited is awaited again once it is emptied") {
    TypedSurveys typed;
    const Texts start{"MY1", "2024-06-01", "", "1", "1", "0"};
    typed.sheet().enter(kWhat, {{0, typed.sheet().await(start), 2, "8"}});
    typed.desktop.waitUntilIdle();
    REQUIRE(typed.stored().size() == 1);
    const std::int64_t id = typed.stored().front().id.value;
    typed.sheet().standFor(id, start);
    typed.sheet().enter(kWhat, {{id, 0, 2, ""}});
    typed.desktop.waitUntilIdle();
    CHECK(typed.stored().empty());
    CHECK(typed.sheet().drafts().empty());
    typed.undo();
    CHECK(typed.stored().size() == 1);
}

TEST_CASE("nothing is said any more of a new record that redo keeps again") {
    TypedSurveys typed;
    Draft fresh = typed.sheet().blank();
    fresh.texts = survey("MY1");
    typed.sheet().hold(fresh);
    typed.sheet().keepHeld(kWhat, fresh.key);
    typed.desktop.waitUntilIdle();
    REQUIRE(typed.stored().size() == 1);
    typed.undo();
    REQUIRE(typed.sheet().verdict(fresh.key) != nullptr);
    typed.redo();
    REQUIRE(typed.stored().size() == 1);
    CHECK(typed.sheet().at(fresh.key) == nullptr);
    CHECK(typed.sheet().verdict(fresh.key) == nullptr);
}
