// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of record is its value, its layout, its table and its line in a list of kinds; all the
// rest follows from the list.
#include "storage/sqlite/fund_file.h"
#include "storage/store_impl.h"
#include "storage/stores_impl.h"
#include "support/fund_files.h"
#include "workspace/files/audit.h"
#include "workspace/record_trail_impl.h"
#include "workspace/snapshot_impl.h"

#include <catch2/catch.hpp>

namespace grants::test {

struct Visit {
    Id<Visit> id;
    std::string guest;
    Date date;
    std::int64_t version = 0;
    friend bool operator==(const Visit&, const Visit&) = default;
};

struct VisitYear {
    Registry registry;
    std::vector<Visit> visits;
};

struct VisitKinds : KindList<&VisitYear::registry, &VisitYear::visits> {};

constexpr const char* kVisitTable =
    "CREATE TABLE visit (id INTEGER PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL,"
    " guest TEXT NOT NULL, date TEXT NOT NULL, seal INTEGER) STRICT";

}  // namespace grants::test

namespace grants {

template <>
struct Layout<test::Visit> {
    static constexpr const char* kTable = "visit";
    static test::Visit blank() { return {}; }
    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("guest", v.guest);
        f.date("date", v.date);
    }
    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<test::Visit>;
extern template class Store<Organisation>;  // stands in the program

}  // namespace grants

using namespace grants;
using namespace grants::test;

namespace {

/// A fund file with a table of visits, open behind the storage.
struct VisitFund {
    Scratch scratch;
    std::unique_ptr<FundFile> file = opened();
    StoresOf<VisitKinds> stores{file->database()};
    SnapshotOf<VisitKinds> snapshot{*file, stores};

    [[nodiscard]] std::unique_ptr<FundFile> opened() const {
        (void)Workspace::create(scratch / "f.zlzh", builtInPlanJson());
        auto fund = FundFile::open(scratch / "f.zlzh", {});
        fund->database().execute(kVisitTable);
        return fund;
    }
    void change(std::string_view what, const std::function<void()>& steps) {
        Transaction transaction(file->database());
        stores.begin();
        steps();
        const std::string records = stores.settleContent();
        appendToTrail(file->database(), {"王录入", std::string(what), stores.detail(), records});
        transaction.commit();
        snapshot.noteCommit();
    }
    Visit put(Visit visit) {
        change("录入", [&] { visit.id.value = stores.put(&visit); });
        return *stores.of<Visit>().find(visit.id);
    }
    [[nodiscard]] std::vector<Visit> visits() { return snapshot.year({})->visits; }
};

const Visit kFirst{{}, "王来访", Date(2024, 3, 4), 0};

}  // namespace

TEST_CASE("a kind in a list is stored and read in a year") {
    VisitFund fund;
    fund.put(kFirst);
    CHECK(fund.visits() == std::vector{Visit{{1}, "王来访", Date(2024, 3, 4), 1}});
}

TEST_CASE("a kind in a list is edited, and a year in hand follows") {
    VisitFund fund;
    Visit visit = fund.put(kFirst);
    const auto before = fund.snapshot.year({});
    visit.guest = "李来访";
    fund.put(visit);
    CHECK(before->visits.front().guest == "王来访");
    CHECK(fund.visits().front().guest == "李来访");
}

TEST_CASE("a kind in a list is refused when it moved on") {
    VisitFund fund;
    Visit visit = fund.put(kFirst);
    visit.version = 7;
    CHECK(failureCode([&] { fund.put(visit); }) == "RECORD_VERSION");
}

TEST_CASE("a kind in a list is put back by undo") {
    VisitFund fund;
    const Visit visit = fund.put(kFirst);
    fund.change("删除", [&] { fund.stores.remove(visit.id); });
    const auto removed = fund.stores.journal().take();
    REQUIRE(fund.visits().empty());
    fund.change("撤销", [&] { fund.stores.takeBack(removed); });
    CHECK(fund.visits() == std::vector{Visit{{1}, "王来访", Date(2024, 3, 4), 2}});
}

TEST_CASE("a kind in a list has its trail") {
    VisitFund fund;
    Visit visit = fund.put(kFirst);
    visit.guest = "李来访";
    fund.put(visit);
    const auto trail =
        recordTrail(fund.file->database(), fund.stores.of<Visit>(), Id<Visit>{visit.id});
    REQUIRE(trail.size() == 2);
    CHECK(trail[0].before->guest == "王来访");
    CHECK(trail[0].after->guest == "李来访");
}

TEST_CASE("units stand in a list beside the kinds with lists") {
    VisitFund fund;
    const Organisation unit = unitOf(1);
    fund.change("录入", [&] { fund.stores.put(&unit); });
    CHECK(fund.snapshot.units()->units().front().code == unit.code);
}
