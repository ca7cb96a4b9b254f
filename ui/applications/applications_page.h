// SPDX-License-Identifier: GPL-3.0-or-later
// 项目申报: who applied for what, what stands against it, what it waits for; and what is decided.
#pragma once

#include "ui/applications/case_figures.h"
#include "ui/desk/page.h"
#include "ui/drafts/drafts.h"
#include "ui/table/table_model.h"

class QToolButton;

namespace grants::ui {

class ActsBar;
class PartsView;
class ProjectStrip;
class RecordForm;
class TableEntry;
class TablePane;

class ApplicationsPage : public Page {
    Q_OBJECT
  public:
    explicit ApplicationsPage(Drafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QAbstractItemView* mainTable() const override;
    [[nodiscard]] QWidget* form() override;
    void flush() override;

  public Q_SLOTS:
    /// A 受理号; with `#` behind it, the import column or the indicator to go to, or
    /// the finding to accept.
    void reveal(const QString& record) override;

  private:
    void makeTable();
    void makeTools();
    [[nodiscard]] QToolButton* makeCheckForms();
    [[nodiscard]] QWidget* makeSplit();
    void connectAll();
    void followKeyboard(const QWidget* before, const QWidget* now);
    void refresh();
    void showStrip();
    void filterByStrip();
    void followFilter();
    void showCase();
    void explainCase();
    void explainBelow();
    [[nodiscard]] std::function<DetailText()> describedBelow();
    [[nodiscard]] std::function<DetailText()> describeChosen(const CaseRow& row);
    void goToColumn(std::size_t row, const std::string& header);
    [[nodiscard]] const CaseRow* chosen() const;
    [[nodiscard]] std::vector<const Case*> selected() const;
    [[nodiscard]] std::string likelyProject() const;
    void ask(const QString& action);
    void askAbout(const CaseRow& row, const std::string& finding);
    void offerBeginning();
    void followKept(grants::ui::DraftKey key, qint64 id);
    void goOn(qint64 id);

    Drafts& m_drafts;
    DraftSheet& m_sheet;
    CaseFiguresPtr m_figures;
    TableModel<CaseRow> m_model;
    ProjectStrip* m_strip;
    ActsBar* m_acts;
    TablePane* m_pane;
    TableEntry* m_entry = nullptr;
    PartsView* m_parts;
    RecordForm* m_form = nullptr;  // made when first asked for
    QToolButton* m_begin = nullptr;
    bool m_toldBelow = false;  // what is explained is selected below the list
    DraftKey m_ended = 0;      // the new row that its typist is done with
};

}  // namespace grants::ui
