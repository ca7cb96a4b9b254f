// SPDX-License-Identifier: GPL-3.0-or-later
// Which way the chosen files go, and the way of 申报书: checked as a trial, then imported.
#include "exchange/forms/form_files.h"
#include "exchange/import/input_labels.h"
#include "ui/importing/choose_step.h"
#include "ui/importing/forms_step.h"
#include "ui/importing/import_wizard.h"
#include "ui/importing/mapping/columns_step.h"

#include <QPointer>
#include <algorithm>

namespace grants::ui {

namespace {

using Paths = std::vector<std::filesystem::path>;

struct Inspected {
    std::vector<PlannedTable> tables;
    std::ptrdiff_t forms = 0;  // of the files
    std::optional<Trouble> trouble;
};

std::vector<PlannedTable> tablesOf(const Paths& paths) {
    std::vector<PlannedTable> tables;
    const std::vector<std::string> labels = labelsOf(paths);
    for (std::size_t input = 0; input < paths.size(); ++input) {
        for (InspectedTable& table : inspectTables(paths[input])) {
            tables.push_back({input, QString::fromStdString(labels[input]), std::move(table), {}});
        }
    }
    return tables;
}

Inspected inspected(const Paths& paths, const Translator& translator) {
    Inspected found;
    found.trouble = guarded(translator, [&] {
        found.forms = std::count_if(paths.begin(), paths.end(), holdsForms);
        if (found.forms == 0) found.tables = tablesOf(paths);
    });
    return found;
}

}  // namespace

void ImportWizard::inspect() {
    m_inspecting = true;
    const Paths paths = m_choose->paths();
    m_background.run<Inspected>(
        [paths, translator = m_session.translator()] { return inspected(paths, translator); },
        [this, files = std::ssize(paths)](Inspected found) {
            m_inspecting = false;
            if (found.trouble) {
                m_session.tellFailure(found.trouble->sentence, found.trouble->detail);
            } else if (found.forms == 0) {
                takeInspected(std::move(found.tables));
            } else if (found.forms == files) {
                takeForms(true);
            } else {
                sayTrouble(
                    tr("申报书和导入工作簿不能在一次里导入；请分两次，"
                       "申报书一次，工作簿一次。"));
            }
            refresh();
        });
    refresh();
    showProgress(0, 0);
}

void ImportWizard::takeForms(bool trial) {
    ImportOptions options;
    options.dryRun = trial;
    options.strict = m_choose->isStrict();
    m_takingForms = true;
    const auto report = std::make_shared<FormsReportPtr>();
    const auto work = [report, options, paths = m_choose->paths()](Workspace& workspace,
                                                                   const Progress&) {
        *report = std::make_shared<const FormsReport>(importForms(workspace, paths, options));
    };
    m_session.run(tr("导入"), work, [self = QPointer(this), report] {
        if (self) self->hearForms(*report);
    });
    refresh();
    showProgress(0, 0);
}

/// No report: it failed, and the reason is told.
void ImportWizard::hearForms(const FormsReportPtr& report) {
    m_takingForms = false;
    if (!report) return refresh();
    m_forms->show(report);
    m_state->finished = report->report.written;
    goTo(Forms);
}

bool ImportWizard::mayImportForms() const {
    const bool refused = m_choose->isStrict() && m_forms->anyRefused();
    return !isWorking() && !refused && m_forms->good() > 0;
}

}  // namespace grants::ui
