// SPDX-License-Identifier: GPL-3.0-or-later
// 导入 in a window of its own beside the session: choose, map, check and mend, import. Closing it
// only hides it; what was typed into rows outlasts another choice of files or columns.
#pragma once

#include "ui/importing/import_state.h"
#include "ui/importing/leaving.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace grants::ui {

class CheckStep;
class ChooseStep;
class ColumnsStep;
class FormsStep;
class ResultStep;
class StepStrip;

class ImportWizard : public QWidget {
    Q_OBJECT
  public:
    /// Goes on with what another window left.
    ImportWizard(Session& session, std::shared_ptr<ImportState> state, QWidget* parent = nullptr);
    ~ImportWizard() override;

    /// Adds files to the choice; a finished import gives way to a new one.
    void addFiles(const QStringList& files);
    /// As it stands now, for another window to go on with.
    [[nodiscard]] std::shared_ptr<ImportState> state();
    /// False, with the reason said here, when cells were mended and not imported: they would be
    /// lost. Says it once of each way to leave.
    [[nodiscard]] bool mayGo(Leaving by);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum Step { Choose, Columns, Check, Result, Forms };

    void build();
    void makeSteps();
    void takeUp();
    void follow();
    [[nodiscard]] QWidget* makeFooter();
    void goTo(int step);
    void goBack();
    void goOn();
    void inspect();
    void takeInspected(std::vector<PlannedTable> tables);
    void check();
    void takeForms(bool trial);
    void hearForms(const FormsReportPtr& report);
    [[nodiscard]] bool mayImportForms() const;
    void setUpdating(bool updating);
    void followBlanks();
    void write();
    void startAgain();
    void refresh();
    void sayTrouble(const QString& sentence);
    void showProgress(qint64 done, qint64 total);
    [[nodiscard]] Step step() const;
    /// Its place among the named ones.
    [[nodiscard]] int shownStep() const;
    [[nodiscard]] bool isWorking() const {
        return m_inspecting || m_takingForms || m_bench.isBusy();
    }
    /// Longer than a blink: what is mended is checked too quickly for anybody to wait.
    [[nodiscard]] bool isLasting() const;
    /// How many rows would be imported now.
    [[nodiscard]] std::int64_t good() const;
    [[nodiscard]] bool mayImport() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] bool mayGoOn() const;
    [[nodiscard]] QString hint() const;

    Session& m_session;
    std::shared_ptr<ImportState> m_state;
    DraftBench& m_bench;
    BackgroundTask m_background;
    bool m_inspecting = false, m_takingForms = false;
    std::optional<Leaving> m_lossSaid;
    QString m_said;  // at the foot, until something else is done
    StepStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    ChooseStep* m_choose = nullptr;
    ColumnsStep* m_columns = nullptr;
    CheckStep* m_check = nullptr;
    ResultStep* m_result = nullptr;
    FormsStep* m_forms = nullptr;
    QLabel* m_trouble = nullptr;
    QLabel* m_hint = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

}  // namespace grants::ui
