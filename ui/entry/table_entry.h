// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a table of stored records one to type into: cells, draft rows beneath, what is to be
// mended. One line a page.
#pragma once

#include "ui/drafts/drafts.h"
#include "ui/entry/entry_acts.h"
#include "ui/entry/entry_layer.h"
#include "ui/entry/findings_bar.h"
#include "ui/pane/table_pane.h"

class QKeyEvent;

namespace grants::ui {

class TableEntry : public QWidget {
    Q_OBJECT
  public:
    /// Whether new rows are begun beneath the table, or it holds all there is to type.
    enum class Beneath { NewRows, Nothing };
    /// `sheet` of the import workbook; the table's columns name its headers.
    TableEntry(Drafts& drafts, TablePane& pane, AnyTableModel& model, const QString& sheet,
               Beneath beneath = Beneath::NewRows);

    /// The import sheet by which one types.
    [[nodiscard]] const QString& sheetName() const { return m_table.sheet().name(); }
    [[nodiscard]] TablePane& pane() const { return m_pane; }
    [[nodiscard]] DraftView& fresh() const { return *m_fresh; }
    [[nodiscard]] FindingsBar& findings() const { return *m_findings; }
    [[nodiscard]] EntryActs& acts() const { return *m_acts; }
    /// Of what is typed by the sheet, only what belongs here is shown here.
    void setScope(EntryTable::Scope shows);
    /// Another table of the page answers Insert and F8; this one does while its pane has the
    /// keyboard.
    void standBeside();
    /// The stored record one is at; none while one is among the new ones beneath.
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    [[nodiscard]] bool isAtNew() const { return !isHidden() && m_views->isAtNew(); }

  public Q_SLOTS:
    /// Puts the cursor where a new record begins.
    void beginRow() { m_views->beginRow(); }

  Q_SIGNALS:
    /// The cursor came to a new record beneath the table, or began one there; 0 where one begins.
    void draftPointed(grants::ui::DraftKey key);
    /// A stored record was clicked, also the one that the cursor is at already.
    void recordClicked(qint64 id);
    /// One turned from stored records to new ones, or back.
    void turned();
    /// The typist is done with a new record, and goes on to the next one.
    void rowEnded(grants::ui::DraftKey key);
    /// The typist is through with a table beneath which nothing is begun.
    void ended();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

  private:
    void connectAll();
    void addActs();
    [[nodiscard]] QAction* actOf(const QKeyEvent& key) const;
    void connectEditors(QTableView& view, CellDelegate& delegate);
    void pointAtDraft();
    void tellClicked(const QModelIndex& cell);
    [[nodiscard]] bool isTypingHere() const;
    void followCursor();
    void bringIntoView();
    void follow();
    void showDrafts();
    void holdEditor();
    void reopenEditor();
    /// `rows` counts the drafts that have any.
    [[nodiscard]] std::vector<EntryFinding> found(std::size_t& rows);
    void addFaults(const Draft& draft, const QString& record, const std::vector<int>& shown,
                   std::vector<EntryFinding>& findings);
    [[nodiscard]] int placeOf(std::size_t entryColumn, const std::vector<int>& shown) const;
    [[nodiscard]] EntryFinding unsaved(const Draft& draft, const QString& record);
    [[nodiscard]] QString nameOf(const Draft& draft, int& number) const;
    [[nodiscard]] QString leftOut() const;
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
    QAction* m_begin = nullptr;
    QAction* m_next = nullptr;
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
