// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a table of stored records one to type into: cells, draft rows beneath, what is to be
// mended. One line a page.
#pragma once

#include "ui/drafts/drafts.h"
#include "ui/entry/entry_acts.h"
#include "ui/entry/entry_layer.h"
#include "ui/entry/findings_bar.h"
#include "ui/pane/table_pane.h"

namespace grants::ui {

class TableEntry : public QWidget {
    Q_OBJECT
  public:
    /// `sheet` of the import workbook; the table's columns name its headers.
    TableEntry(Drafts& drafts, TablePane& pane, AnyTableModel& model, const QString& sheet);

    [[nodiscard]] DraftView& fresh() const { return *m_fresh; }
    [[nodiscard]] FindingsBar& findings() const { return *m_findings; }
    [[nodiscard]] EntryActs& acts() const { return *m_acts; }
    /// The stored record one is at; none while one is among the new ones beneath.
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    [[nodiscard]] bool isAtNew() const { return !isHidden() && m_views->isAtNew(); }

  public Q_SLOTS:
    /// Puts the cursor where a new record begins.
    void beginRow() { m_views->beginRow(); }

  Q_SIGNALS:
    /// The cursor came to a new record beneath the table, or began one there; 0 where one begins.
    void draftPointed(grants::ui::DraftKey key);
    /// One turned from stored records to new ones, or back.
    void turned();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

  private:
    void connectAll();
    void connectEditors(QTableView& view, CellDelegate& delegate);
    void pointAtDraft();
    [[nodiscard]] bool isTypingHere() const;
    void followCursor();
    void bringIntoView();
    void follow();
    void showDrafts();
    void holdEditor();
    void reopenEditor();
    /// `rows` counts the drafts that have any.
    [[nodiscard]] std::vector<EntryFinding> found(std::size_t& rows);
    void addFaults(const Draft& draft, const QString& record, std::vector<EntryFinding>& findings);
    [[nodiscard]] EntryFinding unsaved(const Draft& draft, const QString& record);
    void goTo(const Draft& draft, std::size_t entryColumn);

    TablePane& m_pane;
    AnyTableModel& m_model;
    EntryTable m_table;
    EntryLayer m_layer;
    DraftModel* m_drafts;
    DraftView* m_fresh;
    FindingsBar* m_findings;
    EntryViews* m_views;
    EntryActs* m_acts;
    struct Held {
        std::int64_t id;
        int column;
        QString text;
        int cursor;
    };
    std::optional<Held> m_held;  // what an editor held when its table was arranged anew
    QStringList m_titles;        // of the columns shown now
};

}  // namespace grants::ui
