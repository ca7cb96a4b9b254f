// SPDX-License-Identifier: GPL-3.0-or-later
// The form types and names amounts in the denomination in which the table beside it shows them.
#include "ui/record/form_fixture.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr const char* kAmount = "合同金额(元)";

QString labelOf(FormDesk& form, const char* header) {
    for (const QLabel* label : form.field(header).findChildren<QLabel*>())
        if (label->buddy() == &form.editor(header)) return label->text();
    return {};
}

QString shownIn(FormDesk& form, const char* header) {
    return form.editor(header).typed();
}

}  // namespace

TEST_CASE("on a desk in 万元 the form shows and names amounts in 万元", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    REQUIRE(form.year().licences.front().amount == Money::ofFen(12'345'605));
    CHECK(shownIn(form, kAmount) == QStringLiteral("123456.05"));
    CHECK(labelOf(form, kAmount) == QStringLiteral("合同金额(元)"));
    form.desktop.choose("wan");
    CHECK(shownIn(form, kAmount) == QStringLiteral("12.345605"));
    CHECK(labelOf(form, kAmount) == QStringLiteral("合同金额(万元)"));
    CHECK(form.editor(kAmount).accessibleName() == QStringLiteral("合同金额(万元)"));
    CHECK(form.label("recordState") == QStringLiteral("已保存"));
}

TEST_CASE("what is typed into the form on a desk in 万元 counts in 万元", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.desktop.choose("wan");
    form.choose(0);
    form.goTo(kAmount);
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("35.00005"));
    CHECK(eventually([&] { return form.remark(kAmount) == QStringLiteral("350,000.50 元"); }));
    form.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(eventually(
        [&] { return form.year().licences.front().amount == Money::ofFen(35'000'050); }));
}

TEST_CASE("an amount copied from the form is the same where the desk has turned meanwhile",
          "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.choose(0);
    const Money copied = form.year().licences.front().amount;
    form.goTo(kAmount);
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.press(Qt::Key_C, Qt::ControlModifier);
    form.desktop.choose("wan");
    form.choose(1);
    form.goTo(kAmount);
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.press(Qt::Key_V, Qt::ControlModifier);
    form.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(eventually([&] { return form.year().licences[1].amount == copied; }));
}

TEST_CASE("an amount cut from the form keeps its denomination", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.desktop.choose("wan");
    form.choose(0);
    form.goTo(kAmount);
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(form.editor(kAmount).text().isEmpty());
    form.desktop.choose("yuan");
    form.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(shownIn(form, kAmount) == QStringLiteral("123456.05"));
}

TEST_CASE("an amount that is typed and not saved is the same when the desk turns", "[form]") {
    FormDesk form(QStringLiteral("evidence"));
    form.desktop.choose("wan");
    form.choose(0);
    form.goTo(kAmount);
    form.press(Qt::Key_A, Qt::ControlModifier);
    form.type(QStringLiteral("35"));
    form.desktop.choose("yuan");
    CHECK(shownIn(form, kAmount) == QStringLiteral("350000"));
    form.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(
        eventually([&] { return form.year().licences.front().amount == Money::ofYuan(350'000); }));
}

TEST_CASE("a column in 万元 is named and typed in 元 on a desk in 元", "[form]") {
    FormDesk form(QStringLiteral("registry"));
    form.choose(0);
    CHECK(labelOf(form, "营业收入(万元)") == QStringLiteral("营业收入(元)"));
    CHECK(form.editor("资产总额(万元)").placeholderText() == QStringLiteral("单位：元"));
    form.goTo("营业收入(万元)");
    form.type(QStringLiteral("2000000"));
    CHECK(eventually(
        [&] { return form.remark("营业收入(万元)") == QStringLiteral("200.0000 万元"); }));
    form.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(eventually(
        [&] { return form.year().registry.units().front().metrics.revenue == Money::ofWan(200); }));
}
