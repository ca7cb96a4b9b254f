// SPDX-License-Identifier: GPL-3.0-or-later
// A table of payments, shown and watched by Qt's own model test.
#pragma once

#include "ui/base/settings.h"
#include "ui/pane/table_pane.h"
#include "ui/query/columns.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTest>

namespace grants::ui {

struct Outlay {
    std::string payee;
    Money amount;
    std::optional<std::int64_t> pieces;
    Date day{2024, 1, 1};
    bool urgent = false;
};

inline std::vector<Column<Outlay>> paymentColumns() {
    return {textColumn("payee", QStringLiteral("单位"), &Outlay::payee),
            valueColumn("amount", QStringLiteral("金额"), CellKind::Amount, &Outlay::amount),
            valueColumn("pieces", QStringLiteral("件数"), CellKind::Count, &Outlay::pieces),
            valueColumn("day", QStringLiteral("日期"), CellKind::Day, &Outlay::day),
            valueColumn("urgent", QStringLiteral("加急"), CellKind::Flag, &Outlay::urgent)};
}

using Payments = std::shared_ptr<const std::vector<Outlay>>;

inline Payments payments(std::vector<Outlay> rows) {
    return std::make_shared<const std::vector<Outlay>>(std::move(rows));
}

inline Payments threePayments() {
    return payments({{"重庆", Money::ofYuan(300), 3, Date(2024, 3, 1), true},
                     {"北京", Money::ofYuan(100), std::nullopt, Date(2023, 12, 31), false},
                     {"成都", Money::ofYuan(200), 12, Date(2024, 3, 31), false}});
}

inline Payments manyPayments(std::int64_t count) {
    std::vector<Outlay> rows;
    for (std::int64_t i = 0; i < count; ++i)
        rows.push_back({"单位" + std::to_string(i), Money::ofYuan(count - i), i});
    return payments(std::move(rows));
}

inline std::string payees(const TableModel<Outlay>& model) {
    std::string all;
    for (int line = 0; line < model.rowCount(); ++line) all += model.at(line)->payee;
    return all;
}

/// What was remembered of its columns counts only when the table is to remember.
enum class Memory { Fresh, Kept };

struct OutlayTable {
    struct Start {
        explicit Start(Memory memory) {
            if (memory == Memory::Fresh) Settings().setTableColumns(QStringLiteral("payments"), {});
        }
    };
    Start start;  // before the table reads what is remembered
    Session desk{Translator()};
    TableModel<Outlay> model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    TablePane pane{desk, QStringLiteral("payments"), QStringLiteral("付款")};

    explicit OutlayTable(Payments rows, Memory memory = Memory::Fresh) : start(memory) {
        pane.showModel(model);
        model.show(paymentColumns(), std::move(rows));
        pane.resize(800, 400);
        pane.show();
    }
    [[nodiscard]] TableView& view() { return pane.view(); }
    [[nodiscard]] TableHeader& header() { return pane.view().header(); }
    /// In its middle, clear of edges and funnels.
    [[nodiscard]] QPoint titleOf(int column) {
        const int middle = header().leftOf(column) + header().sectionSize(column) / 2;
        return {middle, header().height() / 2};
    }
    void clickHeader(int column) {
        QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, titleOf(column));
    }
    /// Gives the table the keyboard.
    [[nodiscard]] bool focus() {
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane)) return false;
        pane.view().setFocus();
        return pane.view().hasFocus();
    }
};

}  // namespace grants::ui
