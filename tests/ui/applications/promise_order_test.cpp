// SPDX-License-Identifier: GPL-3.0-or-later
// Promises typed down a list: row by row, numbers where numbers are asked and words where words
// are.
#include "ui/applications/applications_fixture.h"

#include <catch2/catch.hpp>

#include <QClipboard>

using namespace grants;
using namespace grants::ui;

namespace {

/// A firm that applies for the project in which numbers and deliverables take turns.
struct TakingTurns : CaseDesk {
    TakingTurns() {
        edit([](Edit& edit) {
            const auto unit = edit.put(applicantOf(60, UnitKind::Enterprise, "渝中转化有限公司"));
            edit.put(applicationOf(1, "P3", unit));
        });
        settle();
        click(list(), 0, "受理号");
        click(promises(), 0, "承诺值");
    }
    void typeNext(const QString& text) {
        typeAndEnter(text);
        settle();
    }
};

}  // namespace

TEST_CASE_METHOD(TakingTurns, "Enter goes down the promises row by row, deliverables among them") {
    for (const int next : {1, 2, 3}) {
        press(Qt::Key_Return);
        CHECK(promises().currentIndex().row() == next);
    }
}

TEST_CASE_METHOD(TakingTurns, "a number where deliverables are asked is marked and told in words") {
    typeNext(QStringLiteral("5"));
    typeNext(QStringLiteral("300万"));
    REQUIRE(year().commitments.size() == 2);
    CHECK_FALSE(cell(promises(), 0, "承诺值").data(MarkRole).isValid());
    CHECK(cell(promises(), 1, "承诺值").data(MarkRole).isValid());
    CHECK_THAT(cell(promises(), 1, "承诺值").data(Qt::ToolTipRole).toString().toStdString(),
               Catch::Contains("“300万”是数值") && Catch::Contains("对接人员任命"));
    CHECK(shown(promises(), 1, "差距") == "填的是数值，应写成果");
    click(promises(), 1, "承诺值");
    typeNext(QStringLiteral("对接记录"));
    CHECK_FALSE(cell(promises(), 1, "承诺值").data(MarkRole).isValid());
    CHECK(shown(promises(), 1, "差距").empty());
}

TEST_CASE_METHOD(TakingTurns,
                 "a promise whose only value is emptied is none, and undo brings it back") {
    constexpr int kWords = 1;  // an indicator without a number
    click(promises(), kWords, "承诺值");
    typeNext(QStringLiteral("1件"));
    REQUIRE(eventually([this] { return year().commitments.size() == 1; }));
    click(promises(), kWords, "承诺值");
    const std::string way = GENERATE("Delete", "typing", "paste");
    INFO(way);
    if (way == "Delete") {
        press(Qt::Key_Delete);
    } else if (way == "typing") {
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
    } else {
        QApplication::clipboard()->setText(QStringLiteral("\n"));
        press(Qt::Key_V, Qt::ControlModifier);
    }
    settle();
    CHECK(year().commitments.empty());
    CHECK(sheet("任务承诺").drafts().empty());
    promises().setFocus();
    undo();
    CHECK(year().commitments.size() == 1);
}

TEST_CASE_METHOD(TakingTurns, "a promise that still says how it is proven asks for its value") {
    typeNext(QStringLiteral("5"));
    click(promises(), 0, "佐证方式");
    typeNext(QStringLiteral("合同"));
    click(promises(), 0, "承诺值");
    press(Qt::Key_Delete);
    settle();
    CHECK(year().commitments.size() == 1);
    CHECK(sheet("任务承诺").drafts().size() == 1);
}

TEST_CASE_METHOD(TakingTurns,
                 "amounts of one applicant stand to the fen, as they may be promised") {
    constexpr int kFinancing = 4;
    CHECK(shown(promises(), kFinancing, "方案值") == "200万元");
    click(promises(), kFinancing, "承诺值");
    typeNext(QStringLiteral("1504000.05"));
    CHECK(shown(promises(), kFinancing, "承诺值") == "1504000.05元");
    REQUIRE(eventually([this] { return shown(promises(), kFinancing, "完成值") == "0元"; }));
    CHECK(shown(promises(), kFinancing, "差距") == "还差 1504000.05元");
}

TEST_CASE_METHOD(TakingTurns, "what is left of an amount has the room it needs") {
    constexpr int kFinancing = 4;
    click(promises(), kFinancing, "承诺值");
    typeNext(QStringLiteral("12345678.95"));
    const QString left = QStringLiteral("还差 12345678.95元");
    const QModelIndex gap = cell(promises(), kFinancing, "差距");
    REQUIRE(
        eventually([&] { return shown(promises(), kFinancing, "差距") == left.toStdString(); }));
    CHECK(eventually([&] {
        return promises().columnWidth(gap.column()) >
               promises().fontMetrics().horizontalAdvance(left);
    }));
}

TEST_CASE_METHOD(TakingTurns, "where deliverables are asked the cell says which before one types") {
    CHECK_THAT(cell(promises(), 1, "承诺值").data(Qt::ToolTipRole).toString().toStdString(),
               Catch::Contains("没有数值") && Catch::Contains("对接人员任命"));
}
