// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one sheet of an import as a table: marked cells with their reasons, typed into to
// mend.
#pragma once

#include "ui/base/cell.h"
#include "ui/importing/mending/fault_search.h"

#include <QAbstractTableModel>

namespace grants::ui {

/// Which rows are shown. Rows that were mended stay in view until another choice is made.
enum class RowsShown { All, Rejected, Noted, Changed };

/// How a cell is marked; its reason is the tool tip.
enum class PreviewMark { None, Fault, Warning, Change };

class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role { SignRole = Qt::UserRole, MendedRole };
    static constexpr int kFate = 0;  // the column that says what becomes of the row

    PreviewModel(DraftBench& bench, const Translator& translator, QObject* parent = nullptr);

    void show(std::size_t sheet, RowsShown rows);
    [[nodiscard]] std::size_t sheet() const { return m_sheet; }
    [[nodiscard]] DraftRow rowAt(int line) const;
    /// Invalid when the row or the column is not shown.
    [[nodiscard]] QModelIndex indexOf(DraftRow row, std::string_view header) const;
    [[nodiscard]] QModelIndex indexOf(const RowCell& cell) const;
    /// Nothing when `index` is no cell.
    [[nodiscard]] std::optional<RowCell> cellAt(const QModelIndex& index) const;
    /// The edit that puts `text` there, also where that reads as what was read; nothing where
    /// nothing can be typed, the same was typed already, or a blank cell stays blank.
    /// An amount without a unit counts as it was copied, else as its column does in the file.
    [[nodiscard]] std::optional<DraftEdit> edit(
        const QModelIndex& cell, const QString& text,
        std::optional<Denomination> copied = std::nullopt) const;
    /// In which a bare amount of the column counts; nothing where there are none.
    [[nodiscard]] std::optional<Denomination> denominationOf(int section) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  Q_SIGNALS:
    void typed(const grants::DraftEdit& edit);

  private:
    [[nodiscard]] bool matches(std::size_t row) const;
    void clear();
    void refill();
    void follow(const std::vector<DraftRow>& rows);
    [[nodiscard]] const ReadSheet& read() const { return m_bench.sheets()[m_sheet]; }
    [[nodiscard]] std::size_t columnAt(int section) const;
    [[nodiscard]] std::string_view headerAt(int section) const;
    [[nodiscard]] std::string counted(std::string text, std::optional<Denomination> copied,
                                      DraftRow row, int section) const;
    [[nodiscard]] bool isTyped(DraftRow row, int section) const;
    [[nodiscard]] PreviewMark markOf(DraftRow row, int section) const;
    [[nodiscard]] QString textOf(DraftRow row, int section) const;
    [[nodiscard]] QString reasonOf(DraftRow row, int section) const;
    [[nodiscard]] QVariant fateData(DraftRow row, int role) const;

    DraftBench& m_bench;
    Translator m_translator;
    std::size_t m_sheet = 0;
    RowsShown m_shown = RowsShown::All;
    std::vector<std::size_t> m_columns;  // of the sheet, those that some table brings
    std::vector<std::size_t> m_lines;    // rows, by line
};

/// 新增, 相同, 更新 or 不合格.
[[nodiscard]] QString nameOf(RowFate fate);

}  // namespace grants::ui
