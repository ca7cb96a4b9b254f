// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts copied on a desk in one denomination and pasted on it in the other stay the same amounts.
#include "ui/entry/entry_fixture.h"

#include <catch2/catch.hpp>

#include <QPushButton>

using namespace grants;
using namespace grants::ui;

namespace {

const Money kCopied = Money::ofFen(35'000'050), kOther = Money::ofYuan(1);

/// Two licences; what the first is worth is copied onto the second.
struct TwoLicences : EntryDesk {
    TwoLicences() {
        session().edit(QStringLiteral("准备"), [](Edit& edit) {
            const Id<Organisation> first{1}, second{2};
            LicenceRecord from = test::licenceOf(5, first, second), to = from;
            from.amount = kCopied;
            to.registerNo = "X2024980000006";
            to.amount = kOther;
            edit.put(from);
            edit.put(to);
        });
        desktop().waitUntilIdle();
        goToKind(0);
    }
    void goTo(int row) {
        TableView& view = table("licences");
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, columnTitled(*view.model(), "合同金额")));
    }
    void copyFirst(const char* denomination) {
        desktop().choose(denomination);
        goTo(0);
        press(Qt::Key_C, Qt::ControlModifier);
    }
    void pasteOnSecond(const char* denomination) {
        desktop().choose(denomination);
        goTo(1);
        press(Qt::Key_V, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] Money second() { return year().licences.at(1).amount; }
};

}  // namespace

TEST_CASE_METHOD(TwoLicences, "what is copied in 万元 is pasted in 元 as the same amount") {
    copyFirst("wan");
    pasteOnSecond("yuan");
    CHECK(second() == kCopied);
}

TEST_CASE_METHOD(TwoLicences, "what is copied in 元 is pasted in 万元 as the same amount") {
    copyFirst("yuan");
    pasteOnSecond("wan");
    CHECK(second() == kCopied);
}

TEST_CASE_METHOD(TwoLicences,
                 "what is copied with its title keeps its unit where that is left out") {
    desktop().choose("wan");
    goTo(0);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    pasteOnSecond("yuan");
    REQUIRE(questionAsked() != nullptr);
    QTest::mouseClick(&childOf<QPushButton>(*questionAsked(), "pasteWithoutTitles"),
                      Qt::LeftButton);
    settle();
    CHECK(second() == kCopied);
}

TEST_CASE_METHOD(TwoLicences, "a title from elsewhere says in what the amounts beneath it count") {
    QApplication::clipboard()->setText(QStringLiteral("合同金额（元）\n350000.5\n"));
    pasteOnSecond("wan");
    REQUIRE(questionAsked() != nullptr);
    QTest::mouseClick(&childOf<QPushButton>(*questionAsked(), "pasteWithoutTitles"),
                      Qt::LeftButton);
    settle();
    CHECK(second() == kCopied);
}

TEST_CASE_METHOD(TwoLicences, "a bare number from elsewhere counts as the table shows amounts") {
    copyFirst("wan");
    QApplication::clipboard()->setText(QStringLiteral("35.00005"));
    pasteOnSecond("wan");
    CHECK(second() == kCopied);
}

TEST_CASE_METHOD(TwoLicences, "an amount is pasted into an open cell as the same amount, too") {
    copyFirst("wan");
    desktop().choose("yuan");
    goTo(1);
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    settle();
    CHECK(second() == kCopied);
}
