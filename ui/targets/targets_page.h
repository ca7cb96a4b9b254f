// SPDX-License-Identifier: GPL-3.0-or-later
// 目标跟踪: are we on course? Each target over time and the very records behind it.
#pragma once

#include "ui/desk/page.h"
#include "ui/pane/table_pane.h"
#include "ui/targets/record_rows.h"

class QLabel;

namespace grants::ui {

class ChartPane;
class TargetChart;

class TargetsPage : public Page {
    Q_OBJECT
  public:
    explicit TargetsPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QAbstractItemView* mainTable() const override;

  public Q_SLOTS:
    /// `T1` … brings that target.
    void reveal(const QString& record) override;

  private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeCourse();
    [[nodiscard]] Belonging belonging() const;
    [[nodiscard]] QWidget* makeChart();
    [[nodiscard]] QWidget* makeRecords();
    void refresh();
    void showList(std::shared_ptr<const TargetList> list);
    void askForCourse();
    void explainCourse();
    void showCourse(std::shared_ptr<const TargetCourse> course);
    [[nodiscard]] QString standingLine(const TargetCourse& course) const;
    [[nodiscard]] QString titleOf(const Target& target) const;

    std::shared_ptr<const TargetList> m_list;
    std::shared_ptr<const TargetCourse> m_course;
    QString m_wanted;
    QObject* m_courseWork = nullptr;  // owns the computation of the course
    TableModel<TargetRow>* m_targets = nullptr;
    TableModel<MonthRow>* m_months = nullptr;
    TableModel<RecordRow>* m_records = nullptr;
    TableView* m_targetTable = nullptr;
    TablePane* m_recordPane = nullptr;
    ChartPane* m_chartPane = nullptr;
    QLabel* m_recordsTitle = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_standing = nullptr;
    TargetChart* m_chart = nullptr;
};

}  // namespace grants::ui
