// SPDX-License-Identifier: GPL-3.0-or-later
// A table with its filter field, the chips of what is filtered for, and its export.
#pragma once

#include "ui/desk/session.h"
#include "ui/pane/provenance.h"
#include "ui/query/table_book.h"
#include "ui/table/table_look.h"
#include "ui/table/table_view.h"

#include <QLayout>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;

namespace grants::ui {

class TableTools;

class TablePane : public QWidget {
    Q_OBJECT
  public:
    /// `name` keys what is remembered; `title` heads the export.
    TablePane(Session& session, const QString& name, const QString& title,
              QWidget* parent = nullptr);

    void showModel(AnyTableModel& model);
    /// What the figures are of; to be told with all that leaves the table.
    void setSource(std::function<TableSource()> source);
    /// What all rows belong to, in what leaves the table as a whole.
    void setBelonging(std::function<Belonging()> belonging) { m_belonging = std::move(belonging); }
    /// What of the screen an export does not have, as sentences; asked when it is done.
    void setLeftOut(std::function<QString()> leftOut) { m_leftOut = std::move(leftOut); }
    [[nodiscard]] TableSource source() const { return m_source ? m_source() : TableSource(); }
    [[nodiscard]] TableView& view() const { return *m_view; }
    [[nodiscard]] const QString& title() const { return m_title; }
    /// Puts a widget under the table.
    void addBelow(QWidget& widget) { layout()->addWidget(&widget); }
    /// As long as there are no rows at all, what was added below stands right under the titles.
    void standBelowTitles();
    [[nodiscard]] QLineEdit& filterField() const { return *m_filter; }
    /// What stands in the place of rows when there are none: says what to do.
    void setEmptyText(const QString& text);
    /// Takes filters away when they hide the row, then goes there.
    void reveal(std::size_t row);
    /// What the person has made of the table, or nothing of it before there are rows.
    [[nodiscard]] TableLook look() const;
    void showLook(const TableLook& look);
    /// Exactly what is shown; nothing before there are rows.
    [[nodiscard]] std::optional<ShownTable> shownTable() const;
    /// Writes it to a file; the session tells when it is done.
    void exportTo(const QString& file);

  public Q_SLOTS:
    void askForExport();
    /// Shows how it will be printed, in a window of its own.
    void print();
    /// To the filter field, to type over what it holds.
    void goToFilter();
    /// Tells its status anew, when it is in view and has rows.
    void tellStatus();
    /// Open what the buttons above the table offer; nothing before there are rows.
    void chooseView();
    void chooseGroups();
    void chooseColumns();

  Q_SIGNALS:
    void currentRowChanged();
    void statusChanged(const QString& text);
    /// look() may be another one.
    void looksOtherwise();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeFilterBar();
    void showChips();
    void addChip(const ColumnFilter& filter);
    [[nodiscard]] bool offersItself(const QModelIndex& cell) const;
    void showOnly(const QModelIndex& cell);
    void clearFilters();
    void showMenu(const QPoint& position, const QModelIndex& cell);
    void refreshEmpty();
    void foldToTitles(bool folded);
    void beginWithUsualView();
    [[nodiscard]] bool hasRows() const;
    [[nodiscard]] Provenance provenance() const;
    void whenArranged(std::function<void()> act);
    void write(const QString& file);
    void preview();

    Session& m_session;
    QString m_title;
    std::function<TableSource()> m_source;
    std::function<Belonging()> m_belonging;
    std::function<QString()> m_leftOut;
    QLineEdit* m_filter = nullptr;
    QHBoxLayout* m_chips = nullptr;
    TableView* m_view = nullptr;
    QLabel* m_empty = nullptr;
    QString m_emptyText;
    QString m_summary;
    TableTools* m_tools = nullptr;
    bool m_begun = false;
    bool m_folds = false;  // to its titles when there are no rows
};

}  // namespace grants::ui
