// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: everything is found by any part of its words, and a million rows answer at once.
#include "support/fund_files.h"
#include "ui/evidence/evidence_page.h"
#include "ui/registry/registry_page.h"
#include "ui/shell/search/search_delegate.h"
#include "ui/shell/search/search_palette.h"
#include "ui/support/desk_fixture.h"
#include "ui/support/pinyin_letters.h"
#include "ui/support/thread_time.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace grants;
using namespace grants::ui;

namespace {

// In milliseconds. The sanitizers watch every access, which costs several times the work itself.
#ifdef GRANTDESK_SANITIZED
constexpr double kSlowest = 800;
#else
constexpr double kSlowest = 100;
#endif

const std::atomic<bool> kOnAndOn{false};

/// Things with a name and a number, found as `SearchIndex` finds them.
struct Thing {
    std::string name, number;
};
using Things = std::vector<Thing>;

std::shared_ptr<const SearchSource> sourceOf(Things things) {
    return std::make_shared<RowSource<Thing>>(
        QStringLiteral("things"), QStringLiteral("list"),
        std::make_shared<const Things>(std::move(things)),
        [](const Thing& thing, SearchKeys& keys) {
            keys.addNamed(thing.name);
            keys.add(thing.number);
        },
        [](const Thing& thing) -> SearchItem {
            return {QString::fromStdString(thing.name), {}, {}, {}};
        });
}

/// Names of what is found first, in order.
QStringList found(const SearchIndex& index, const char* query) {
    QStringList names;
    for (const FoundGroup& group : index.find(query, kOnAndOn))
        for (const SearchHit& hit : group.best) names << group.source->item(hit.place).title;
    return names;
}

SearchIndex indexOf(Things things) {
    return SearchIndex({sourceOf(std::move(things))}, kOnAndOn);
}

/// Puts words into a field as an input method would.
void type(QLineEdit& field, const QString& words) {
    QInputMethodEvent typed;
    typed.setCommitString(words);
    QCoreApplication::sendEvent(&field, &typed);
}

/// The window with the sample and its palette open.
struct Searching {
    Desktop desktop;

    Searching() {
        desktop.openSample();
        QTest::keyClick(&desktop.window(), Qt::Key_K, Qt::ControlModifier);
        REQUIRE(palette().isVisible());
    }
    [[nodiscard]] SearchPalette& palette() { return *desktop.window().findChild<SearchPalette*>(); }
    [[nodiscard]] QLineEdit& field() { return childOf<QLineEdit>(desktop.window(), "searchField"); }
    [[nodiscard]] QListWidget& list() {
        return childOf<QListWidget>(desktop.window(), "searchResults");
    }
    /// Types the words and waits until one of the lines says `line`.
    [[nodiscard]] bool finds(const QString& words, const QString& line) {
        field().clear();
        type(field(), words);
        return eventually([&] { return !list().findItems(line, Qt::MatchContains).isEmpty(); });
    }
    void press(Qt::Key key) { QTest::keyClick(&field(), key); }
    [[nodiscard]] const FundYear& year() { return *desktop.session().year(); }
};

}  // namespace

TEST_CASE("an exact word comes first, then its beginning, then initials, then a part of it") {
    const SearchIndex index = indexOf({{"包含ab的", ""}, {"安保", ""}, {"abacus", ""}, {"ab", ""}});
    CHECK(found(index, "AB") == QStringList{QStringLiteral("ab"), QStringLiteral("abacus"),
                                            QStringLiteral("安保"), QStringLiteral("包含ab的")});
}

TEST_CASE("an identifier is found by its middle, however it is typed") {
    const SearchIndex index = indexOf({{"one", "ZL202410123456.7"}, {"two", "91500107MA501001X9"}});
    for (const char* query : {"24101234567", "zl2024 456.7", "４１０１２３４５６．７"})
        CHECK(found(index, query) == QStringList{QStringLiteral("one")});
    CHECK(found(index, "ma501") == QStringList{QStringLiteral("two")});
}

TEST_CASE("all words must stand in the same thing") {
    const SearchIndex index = indexOf({{"重庆启航", "A1"}, {"重庆微电", "A2"}});
    CHECK(found(index, "重庆 a2") == QStringList{QStringLiteral("重庆微电")});
    CHECK(found(index, "启航 微电").isEmpty());
    CHECK(found(index, "   ").isEmpty());
}

TEST_CASE("what only stands in two neighbours together is not found") {
    const SearchIndex index = indexOf({{"甲", "12"}, {"乙", "34"}});
    CHECK(found(index, "1234").isEmpty());
}

TEST_CASE("among very many that contain a word, what is called so still comes first") {
    Things things;
    for (int n = 0; n < 5000; ++n) things.push_back({"x2024" + std::to_string(n), ""});
    things.push_back({"2024", ""});
    const SearchIndex index = indexOf(std::move(things));
    const auto groups = index.find("2024", kOnAndOn);
    REQUIRE(groups.size() == 1);
    CHECK(groups.front().more);
    CHECK(found(index, "2024").front() == QStringLiteral("2024"));
}

TEST_CASE("a stopped search ends without an answer") {
    const std::atomic<bool> stopped{true};
    CHECK(indexOf({{"a", ""}}).find("a", stopped).empty());
}

TEST_CASE("a million things answer within a tenth of a second") {
    Things things;
    for (int n = 0; n < 1'000'000; ++n)
        things.push_back({"X2024980" + std::to_string(1'000'000 + n),
                          "ZL20241" + std::to_string(1'000'000 + n * 7 % 900'000) + ".7"});
    const SearchIndex index({std::make_shared<RowSource<Thing>>(
                                QStringLiteral("things"), QStringLiteral("list"),
                                std::make_shared<const Things>(std::move(things)),
                                [](const Thing& thing, SearchKeys& keys) {
                                    keys.add(thing.name);
                                    keys.add(thing.number);
                                },
                                [](const Thing&) { return SearchItem(); })},
                            kOnAndOn);
    for (const char* query : {"1", "20", "x2024", "1999999", "nothing like it", "9801500000"}) {
        INFO(query);
        const double before = workedSoFar();
        const auto groups = index.find(query, kOnAndOn);
        CHECK(workedSoFar() - before <= kSlowest);
        CHECK(groups.empty() == (std::string_view(query) == "nothing like it"));
    }
}

TEST_CASE("a unit is found by pinyin initials and Enter goes to it") {
    Searching searching;
    const Organisation& unit = searching.year().registry.units()[20];
    const UnitNames names(searching.desktop.session().year());
    REQUIRE(searching.finds(initialsIn(names.pinyin(unit.id)), QString::fromStdString(unit.name)));
    searching.field().clear();
    REQUIRE(searching.finds(fromUtf8(unit.code.text()), QString::fromStdString(unit.name)));
    searching.press(Qt::Key_Return);
    CHECK_FALSE(searching.palette().isVisible());
    CHECK(searching.desktop.window().currentPage() == QStringLiteral("registry"));
    auto* table = qobject_cast<TableView*>(
        childOf<RegistryPage>(searching.desktop.window(), "registry").mainTable());
    CHECK(table->currentRow() == std::size_t{20});
}

TEST_CASE("who goes to what was found goes on by keys there, wherever the keyboard was") {
    Searching searching;
    const Organisation& unit = searching.year().registry.units()[20];
    searching.palette().hide();
    childOf<QWidget>(searching.desktop.window(), "asOf").setFocus();
    searching.desktop.choose("search");
    REQUIRE(searching.finds(fromUtf8(unit.code.text()), QString::fromStdString(unit.name)));
    searching.press(Qt::Key_Return);
    CHECK(childOf<RegistryPage>(searching.desktop.window(), "registry").mainTable()->hasFocus());
}

TEST_CASE("a unit is found by full pinyin, by a mixture with initials, and by either reading") {
    Searching searching;
    searching.desktop.session().edit(QStringLiteral("准备"), [](Edit& edit) {
        Organisation unit = test::unitOf(77);
        unit.name = "长寿凯瑞电子";
        edit.put(unit);
    });
    searching.desktop.waitUntilIdle();
    for (const char* typed : {"kairuidianzi", "kairdz", "changshoukr", "zhangshoukr"}) {
        INFO(typed);
        searching.field().clear();
        CHECK(searching.finds(QLatin1String(typed), QStringLiteral("长寿凯瑞电子")));
    }
}

TEST_CASE("a licence is found by a part of its patent number") {
    Searching searching;
    const LicenceRecord& record = searching.year().licences[7];
    const QString patent = QString::fromStdString(record.patents.front().text());
    const QString number = QString::fromStdString(record.registerNo);
    REQUIRE(searching.finds(patent.mid(4, 9), number));
    REQUIRE(searching.finds(number, number));
    searching.press(Qt::Key_Return);
    CHECK(searching.desktop.window().currentPage() == QStringLiteral("evidence"));
    auto* table = qobject_cast<TableView*>(
        childOf<EvidencePage>(searching.desktop.window(), "evidence").mainTable());
    CHECK(table->currentRow() == std::size_t{7});
}

TEST_CASE("a page and a command are found by their names") {
    Searching searching;
    REQUIRE(searching.finds(QStringLiteral("目标跟踪"), QStringLiteral("目标跟踪")));
    searching.press(Qt::Key_Return);
    CHECK(searching.desktop.window().currentPage() == QStringLiteral("targets"));
    QTest::keyClick(&searching.desktop.window(), Qt::Key_K, Qt::ControlModifier);
    REQUIRE(searching.finds(QStringLiteral("jeywyxs"), QStringLiteral("金额以万元显示")));
    searching.press(Qt::Key_Return);
    CHECK(searching.desktop.session().denomination() == Denomination::Wan);
    searching.desktop.choose("yuan");
}

TEST_CASE("the arrow keys pass over headings, Esc leaves and gives the focus back") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("registry"));
    auto* table = childOf<RegistryPage>(desktop.window(), "registry").mainTable();
    table->setFocus();
    QTest::keyClick(&desktop.window(), Qt::Key_K, Qt::ControlModifier);
    auto& field = childOf<QLineEdit>(desktop.window(), "searchField");
    auto& list = childOf<QListWidget>(desktop.window(), "searchResults");
    QTest::keyClicks(&field, QStringLiteral("2024"));
    REQUIRE(eventually([&] { return list.count() > 12; }));
    for (int step = 0; step < 12; ++step) {
        QTest::keyClick(&field, Qt::Key_Down);
        CHECK_FALSE(list.currentItem()->data(SearchDelegate::kHeading).toBool());
    }
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK_FALSE(field.isVisible());
    CHECK(table->hasFocus());
}

TEST_CASE("the button in the top bar opens the search and a click beside it closes it") {
    Desktop desktop;
    desktop.openSample();
    QTest::mouseClick(&childOf<QPushButton>(desktop.window(), "searchButton"), Qt::LeftButton);
    auto& palette = *desktop.window().findChild<SearchPalette*>();
    CHECK(palette.isVisible());
    QTest::mouseClick(&childOf<QListWidget>(desktop.window(), "navigation"), Qt::LeftButton);
    CHECK_FALSE(palette.isVisible());
}

TEST_CASE("what was chosen lately stands there before anything is typed") {
    Searching searching;
    REQUIRE(searching.finds(QStringLiteral("目标跟踪"), QStringLiteral("目标跟踪")));
    searching.press(Qt::Key_Return);
    QTest::keyClick(&searching.desktop.window(), Qt::Key_K, Qt::ControlModifier);
    REQUIRE(searching.list().count() >= 2);
    CHECK(searching.list().item(1)->text() == QStringLiteral("目标跟踪"));
}

TEST_CASE("what was chosen lately is there after a restart, but not in another fund") {
    {
        Searching searching;
        REQUIRE(searching.finds(QStringLiteral("目标跟踪"), QStringLiteral("目标跟踪")));
        searching.press(Qt::Key_Return);
    }
    Searching again;
    REQUIRE(again.list().count() >= 2);
    CHECK(again.list().item(1)->text() == QStringLiteral("目标跟踪"));
    again.press(Qt::Key_Escape);
    again.desktop.openEmptyFund();
    QTest::keyClick(&again.desktop.window(), Qt::Key_K, Qt::ControlModifier);
    CHECK(again.list().count() == 0);
}

TEST_CASE("a record entered while the palette is open is found") {
    Searching searching;
    Organisation unit = searching.year().registry.units().front();
    unit.name = "全新登场研究院";
    searching.desktop.session().edit(QStringLiteral("改名"),
                                     [unit](Edit& edit) { edit.put(unit); });
    searching.desktop.waitUntilIdle();
    CHECK(searching.finds(QStringLiteral("全新登场"), QStringLiteral("全新登场研究院")));
}

TEST_CASE("without a fund the commands are still found") {
    Desktop desktop;
    QTest::keyClick(&desktop.window(), Qt::Key_K, Qt::ControlModifier);
    auto& list = childOf<QListWidget>(desktop.window(), "searchResults");
    type(childOf<QLineEdit>(desktop.window(), "searchField"), QStringLiteral("示例"));
    REQUIRE(eventually(
        [&] { return !list.findItems(QStringLiteral("示例"), Qt::MatchExactly).isEmpty(); }));
    QTest::keyClick(&childOf<QLineEdit>(desktop.window(), "searchField"), Qt::Key_Return);
    desktop.waitUntilIdle();
    CHECK(desktop.session().isOpen());
}
