// SPDX-License-Identifier: GPL-3.0-or-later
// F8 goes through what is to be mended as the table shows it, and passes nothing over.
#include "ui/entry/entry_fixture.h"

#include <catch2/catch.hpp>

#include <QHeaderView>

using namespace grants;
using namespace grants::ui;
using test::codeOf;

namespace {

/// A new pledge beneath the table that cannot be saved: no bank, no day, three figures at fault.
struct FaultyRow : EntryDesk {
    FaultyRow() {
        goToKind(1);
        press(Qt::Key_Insert);
        QApplication::clipboard()->setText(QStringLiteral("Y2024980000007\t%1\t?\tabc\tabd\tabe\n")
                                               .arg(fromUtf8(codeOf(2).text())));
        press(Qt::Key_V, Qt::ControlModifier);
        settle();
        if (sheet("质押融资").drafts().size() != 1) throw std::runtime_error("no row to mend");
    }
    [[nodiscard]] DraftView& fresh() { return entry("pledges").fresh(); }
    /// The title of the column that F8 comes to.
    [[nodiscard]] QString next() {
        press(Qt::Key_F8);
        settle();
        return table("pledges").tableModel()->rows()->column(fresh().currentIndex().column()).title;
    }
    [[nodiscard]] QStringList next(int times) {
        QStringList titles;
        for (int time = 0; time < times; ++time) titles << next();
        return titles;
    }
};

const QString kDay = QStringLiteral("登记日期"), kRegistered = QStringLiteral("登记金额"),
              kDisbursed = QStringLiteral("放款金额"), kShare = QStringLiteral("专利质押占比"),
              kBank = QStringLiteral("质权人");

}  // namespace

TEST_CASE_METHOD(FaultyRow, "F8 goes through a row in the order of its columns, and round again") {
    CHECK(next(6) == QStringList{kDay, kRegistered, kDisbursed, kShare, kBank, kDay});
}

TEST_CASE_METHOD(FaultyRow, "F8 follows the columns as they were moved") {
    QHeaderView& header = *table("pledges").horizontalHeader();
    const int bank = columnTitled(*table("pledges").model(), "质权人");
    header.moveSection(header.visualIndex(bank), 1);
    settle();
    CHECK(next(3) == QStringList{kBank, kDay, kRegistered});
}

TEST_CASE_METHOD(FaultyRow, "after a cell is mended F8 comes to the very next one") {
    REQUIRE(next() == kDay);
    type(QStringLiteral("2024-06-01"));
    press(Qt::Key_Tab);
    settle();
    CHECK(next() == kRegistered);
    type(QStringLiteral("12000"));
    press(Qt::Key_Tab);
    settle();
    CHECK(next(3) == QStringList{kDisbursed, kShare, kBank});
}

TEST_CASE_METHOD(FaultyRow, "after the last cell is mended F8 begins again at the first") {
    REQUIRE(next(5).back() == kBank);
    type(QStringLiteral("Bank"));
    press(Qt::Key_Tab);
    settle();
    CHECK(next() == kDay);
}
