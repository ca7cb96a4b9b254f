// SPDX-License-Identifier: GPL-3.0-or-later
// What opens from a title's funnel: a column is sorted and filtered there by values or a condition.
#include "ui/filter/filter_popup.h"

#include "ui/entry/entry_fixture.h"
#include "ui/filter/value_checks.h"
#include "ui/support/thread_time.h"
#include "ui/table/table_fixture.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace grants;
using namespace grants::ui;

namespace {

/// A table whose columns are filtered by their funnels, with the keyboard.
struct Filtering : OutlayTable {
    explicit Filtering(Payments rows = threePayments()) : OutlayTable(std::move(rows)) {
        pane.resize(900, 620);
        if (!focus()) throw std::runtime_error("no keyboard");
    }
    [[nodiscard]] FilterPopup& popup() { return childOf<FilterPopup>(pane, "filterPopup"); }
    [[nodiscard]] bool isOpen() { return pane.findChild<FilterPopup*>() != nullptr; }
    [[nodiscard]] QAbstractItemModel& values() {
        return *childOf<QListView>(popup(), "valueList").model();
    }
    void clickFunnel(int column) {
        QTest::mouseClick(header().viewport(), Qt::LeftButton, {},
                          header().funnelOf(column).center());
    }
    /// With its values, by the funnel.
    void open(int column) {
        clickFunnel(column);
        if (!eventually([this] { return values().rowCount() > 0; }))
            throw std::runtime_error("no values are listed");
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    /// As an input method does.
    void compose(const char* text) {
        QInputMethodEvent committed;
        committed.setCommitString(QString::fromUtf8(text));
        QCoreApplication::sendEvent(QApplication::focusWidget(), &committed);
    }
    /// Enter, and waits until the pop-up is gone.
    void accept() {
        press(Qt::Key_Return);
        if (!eventually([this] { return !isOpen(); })) throw std::runtime_error("it stays open");
    }
    void clickValue(int line) {
        auto& list = childOf<QListView>(popup(), "valueList");
        const QPoint place = list.visualRect(list.model()->index(line, 0)).center();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place);
    }
    void click(const char* button) {
        QTest::mouseClick(&childOf<QPushButton>(pane, button), Qt::LeftButton);
        if (!eventually([this] { return !isOpen(); })) throw std::runtime_error("it stays open");
    }
    /// Shows the conditions and takes one of them with the keyboard.
    void chooseTest(const char* words) {
        press(Qt::Key_Tab, Qt::ControlModifier);
        auto& test = childOf<QComboBox>(popup(), "conditionTest");
        test.setFocus();
        for (int down = test.findText(QString::fromUtf8(words)); down > 0; --down)
            press(Qt::Key_Down);
        press(Qt::Key_Tab);
    }
    [[nodiscard]] std::string texts() {
        QStringList all;
        for (int line = 0; line < values().rowCount(); ++line)
            all << values().index(line, 0).data().toString() + u' ' +
                       values().index(line, 0).data(ValueChecks::CountRole).toString();
        return all.join(u'|').toStdString();
    }
};

/// The longest in ms that the window is held while `act` and what follows from it are done.
double longestHold(const std::function<void()>& act, const std::function<bool()>& done) {
    double longest = 0;
    const auto hold = [&](const auto& work) {
        const double before = workedSoFar();
        work();
        longest = std::max(longest, workedSoFar() - before);
    };
    hold(act);
    const bool came = eventually([&] {
        hold([] { QCoreApplication::processEvents(); });
        return done();
    });
    return came ? longest : std::numeric_limits<double>::infinity();
}

#ifdef NDEBUG
constexpr std::int64_t kMany = 1'000'000;
constexpr double kFrame = 16;
#elif defined GRANTDESK_SANITIZED
constexpr std::int64_t kMany = 100'000;
constexpr double kFrame = 300;  // the sanitizers slow everything down
#else
constexpr std::int64_t kMany = 100'000;  // a build without optimisation is slower
constexpr double kFrame = 60;
#endif

}  // namespace

TEST_CASE("a funnel lists the values of its column with how often each is there, blank ones last") {
    Filtering table;
    table.open(2);
    CHECK(table.texts() == "（全选） 3|3 1|12 1|（空白） 1");
}

TEST_CASE("Alt+Down, pinyin initials and Enter filter the cursor's column") {
    Filtering table;
    table.view().setCurrentIndex(table.model.index(0, 0));
    table.press(Qt::Key_Down, Qt::AltModifier);
    table.type("cd");
    table.accept();
    CHECK(payees(table.model) == "成都");
    CHECK(table.view().hasFocus());
}

TEST_CASE("values are ticked with the mouse") {
    Filtering table;
    table.open(0);
    table.clickValue(0);
    table.clickValue(3);
    table.click("filterAccept");
    CHECK(payees(table.model) == "重庆");
}

TEST_CASE("values are ticked with the keyboard") {
    Filtering table;
    table.open(2);
    table.press(Qt::Key_Down);
    table.press(Qt::Key_Space);
    for (int line = 0; line < 3; ++line) table.press(Qt::Key_Down);
    table.press(Qt::Key_Space);
    table.accept();
    CHECK(payees(table.model) == "北京");
}

TEST_CASE("nothing ticked cannot be asked for") {
    Filtering table;
    table.open(0);
    table.clickValue(0);
    CHECK_FALSE(childOf<QPushButton>(table.popup(), "filterAccept").isEnabled());
}

TEST_CASE("a filter is there to be changed when its funnel is opened again") {
    Filtering table;
    table.model.setFilter({QStringLiteral("payee"), anyOf({std::string("北京")})});
    table.open(0);
    CHECK(table.values().index(1, 0).data(Qt::CheckStateRole) == Qt::Checked);
    CHECK(table.values().index(2, 0).data(Qt::CheckStateRole) == Qt::Unchecked);
    table.clickValue(2);
    table.accept();
    CHECK(payees(table.model) == "北京成都");
}

TEST_CASE("all values ticked again take the filter away") {
    Filtering table;
    table.model.setFilter({QStringLiteral("payee"), anyOf({std::string("北京")})});
    table.open(0);
    table.clickValue(0);
    table.accept();
    CHECK(table.model.query().filters.empty());
}

TEST_CASE("the funnel's pop-up sorts its column, and the title shows it") {
    Filtering table;
    table.open(1);
    table.click("sortDown");
    CHECK(payees(table.model) == "重庆成都北京");
    CHECK(table.header().sortIndicatorSection() == 1);
}

TEST_CASE("words are filtered by how they begin") {
    Filtering table;
    table.open(0);
    table.chooseTest("开头是");
    table.compose("成");
    table.accept();
    CHECK(payees(table.model) == "成都");
}

TEST_CASE("amounts are filtered by a range, in the unit they are shown in") {
    Filtering table;
    table.desk.setDenomination(Denomination::Wan);
    table.open(1);
    table.chooseTest("介于");
    table.type("0.015");
    table.press(Qt::Key_Tab);
    table.type("0.02");
    table.accept();
    CHECK(payees(table.model) == "成都");
}

TEST_CASE("amounts below nothing can be asked for") {
    Filtering table(payments({{"退回", Money::ofYuan(-500), 1}, {"支付", Money::ofYuan(500), 2}}));
    table.open(1);
    table.chooseTest("小于或等于");
    table.type("-500");
    table.accept();
    CHECK(payees(table.model) == "退回");
}

TEST_CASE("the pop-up is no taller than its condition needs") {
    Filtering table;
    table.open(1);
    const int listing = table.popup().height();
    table.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(table.popup().height() < listing / 2);
    table.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(table.popup().height() == listing);
}

TEST_CASE("what is no figure is told beside the field and cannot be asked for") {
    Filtering table;
    table.open(2);
    table.chooseTest("大于");
    const auto& accept = childOf<QPushButton>(table.popup(), "filterAccept");
    const auto& fault = childOf<QLabel>(table.popup(), "conditionFault");
    table.type("5");
    CHECK(accept.isEnabled());
    CHECK_FALSE(fault.isVisible());
    table.type("abc");
    CHECK_FALSE(accept.isEnabled());
    CHECK(fault.isVisible());
    CHECK_FALSE(fault.text().isEmpty());
}

TEST_CASE("days are filtered by month") {
    Filtering table;
    table.open(3);
    table.press(Qt::Key_Tab, Qt::ControlModifier);
    auto& month = childOf<QComboBox>(table.popup(), "conditionMonth");
    month.setFocus();
    for (int down = 0; down < 3; ++down) table.press(Qt::Key_Down);
    table.accept();
    CHECK(payees(table.model) == "重庆成都");
}

TEST_CASE("blank cells are left out by a condition") {
    Filtering table;
    table.open(2);
    table.press(Qt::Key_Tab, Qt::ControlModifier);
    auto& test = childOf<QComboBox>(table.popup(), "conditionTest");
    test.setFocus();
    table.press(Qt::Key_End);
    table.accept();
    CHECK(payees(table.model) == "重庆成都");
}

TEST_CASE("a condition stands in its fields when the funnel is opened again") {
    Filtering table;
    table.model.setFilter(
        {QStringLiteral("pieces"), AnyOf{{}, {Span{std::int64_t{5}, std::int64_t{20}}}, false}});
    table.clickFunnel(2);
    CHECK(childOf<QLineEdit>(table.popup(), "conditionFrom").text() == QStringLiteral("5"));
    CHECK(childOf<QLineEdit>(table.popup(), "conditionTo").text() == QStringLiteral("20"));
}

TEST_CASE("Esc leaves the table as it was and gives it the keyboard back") {
    Filtering table;
    table.open(0);
    table.type("cd");
    table.press(Qt::Key_Escape);
    CHECK(table.model.rowCount() == 3);
    CHECK(table.view().hasFocus());
}

TEST_CASE("a click elsewhere leaves the pop-up") {
    Filtering table;
    table.open(0);
    QTest::mouseClick(&table.pane.filterField(), Qt::LeftButton);
    CHECK(eventually([&] { return !table.isOpen(); }));
}

TEST_CASE("Tab stays within the pop-up") {
    Filtering table;
    table.open(0);
    for (int tab = 0; tab < 12; ++tab) {
        table.press(Qt::Key_Tab);
        CHECK(table.popup().isAncestorOf(QApplication::focusWidget()));
    }
}

TEST_CASE("all filters are cleared beside their chips") {
    Filtering table;
    table.model.setFilter({QStringLiteral("payee"), anyOf({std::string("北京")})});
    QCoreApplication::processEvents();
    table.click("clearFilters");
    CHECK(table.model.rowCount() == 3);
}

TEST_CASE("the pop-up of a large table opens and answers each key without holding the window") {
    Filtering table(manyPayments(kMany));
    const auto listed = [&] { return table.values().rowCount() > 1000; };
    CHECK(longestHold([&] { table.clickFunnel(0); }, listed) <= kFrame);
    const auto rows = [&] { return table.values().index(0, 0).data(ValueChecks::CountRole); };
    for (const char key : {'9', '8', '7'}) {
        const QVariant before = rows();
        INFO(key);
        CHECK(longestHold([&] { QTest::keyClick(QApplication::focusWidget(), key); },
                          [&] { return rows() != before; }) <= kFrame);
    }
}

TEST_CASE("on the page of units a column is filtered by the keyboard alone") {
    EntryDesk desk;
    desk.desktop().goTo(QStringLiteral("registry"));
    TableView& units = desk.table("units");
    units.setFocus();
    units.setCurrentIndex(units.model()->index(0, 0));
    desk.press(Qt::Key_Down, Qt::AltModifier);
    desk.press(Qt::Key_Tab, Qt::ControlModifier);
    desk.settle();
    auto& popup = childOf<FilterPopup>(desk.desktop().window(), "filterPopup");
    CHECK(popup.isVisible());
    CHECK(childOf<QLineEdit>(popup, "conditionFrom").hasFocus());
}
