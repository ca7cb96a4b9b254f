// SPDX-License-Identifier: GPL-3.0-or-later
// 单位: everyone in the fund year, and all that is known of each.
#pragma once

#include "ui/desk/page.h"
#include "ui/table/table_model.h"
#include "ui/words/unit_names.h"

namespace grants::ui {

class Drafts;
class RecordForm;
class TableEntry;
class TablePane;

class RegistryPage : public Page {
    Q_OBJECT
  public:
    explicit RegistryPage(Drafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QAbstractItemView* mainTable() const override;
    [[nodiscard]] QWidget* form() override;
    void flush() override;

  public Q_SLOTS:
    /// `record` is a credit code.
    void reveal(const QString& record) override;

  private:
    void refresh();
    void explainUnit();
    void explainNone();

    Drafts& m_drafts;
    TableModel<Organisation> m_model;
    std::shared_ptr<const UnitNames> m_names;
    TablePane* m_pane;
    TableEntry* m_entry = nullptr;
    RecordForm* m_form = nullptr;  // made when first asked for
};

}  // namespace grants::ui
