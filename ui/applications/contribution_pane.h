// SPDX-License-Identifier: GPL-3.0-or-later
// 成效: what each indicator of the application that is chosen was to be, is and contributes to the
// district's targets, with the records behind. Worked out only while somebody looks.
#pragma once

#include "ui/applications/case_part.h"
#include "ui/applications/contribution_rows.h"

#include <QTimer>

class QLabel;

namespace grants::ui {

class ContributionPane : public CasePart {
    Q_OBJECT
  public:
    ContributionPane(Session& session, QWidget* parent);

    void begin() override;
    /// Nothing here goes by a name that others know.
    bool goTo(std::string_view) override { return false; }
    [[nodiscard]] std::function<DetailText()> describe() const override;

  protected:
    void showRows() override;
    void turn() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    struct Measuring {
        ContributedPtr contributed;
        std::vector<BehindRow> records;
    };
    void makeSplit();
    void connectAll();
    void measure();
    void take(Measuring measured);
    void fillRows();
    void goToRecords(const QModelIndex& cell);
    [[nodiscard]] const ContributionRow* current() const;

    TableModel<ContributionRow> m_model;
    std::shared_ptr<const std::vector<ContributionRow>> m_rows;
    QLabel* m_together;
    BehindTable* m_records;
    ContributionBasisPtr m_basis;  // of the last figures that were measured
    ContributedPtr m_contributed;  // null until it is measured
    QTimer m_wait;
};

}  // namespace grants::ui
