// SPDX-License-Identifier: GPL-3.0-or-later
// What the foot of the import window says and lets be done.
#include "ui/importing/choose_step.h"
#include "ui/importing/forms_step.h"
#include "ui/importing/import_wizard.h"
#include "ui/importing/mapping/columns_step.h"

namespace grants::ui {

bool ImportWizard::isLasting() const {
    return m_inspecting || m_takingForms || m_bench.isWriting() ||
           (m_bench.isBusy() && !m_bench.isChecked());
}

std::int64_t ImportWizard::good() const {
    if (!m_bench.isChecked()) return 0;
    const SheetTally total = m_bench.total();
    return total.of(RowFate::Added) + total.of(RowFate::Updated);
}

bool ImportWizard::mayImport() const {
    if (isLasting() || !m_bench.isChecked()) return false;
    const bool refused = m_choose->isStrict() && m_bench.total().of(RowFate::Rejected) > 0;
    return !refused && good() > 0;
}

bool ImportWizard::mayGoOn() const {
    switch (step()) {
        case Choose:
            return !isWorking() && m_session.isOpen() && !m_choose->paths().empty();
        case Columns:
            return !isWorking() && m_columns->plan().isReady();
        case Check:
            return mayImport();
        case Forms:
            return m_forms->isWritten() || mayImportForms();
        default:
            return !isLasting();
    }
}

QString ImportWizard::nextText() const {
    switch (step()) {
        case Check:
            return tr("导入 %1 行(&I)", nullptr, static_cast<int>(good())).arg(countText(good()));
        case Forms:
            return m_forms->isWritten()
                       ? tr("关闭")
                       : tr("导入 %1 份申报书(&I)", nullptr, static_cast<int>(m_forms->good()))
                             .arg(countText(m_forms->good()));
        case Result:
            return tr("关闭");
        default:
            return tr("下一步(&N)");
    }
}

QString ImportWizard::hint() const {
    if (step() == Check && !m_said.isEmpty()) return m_said;
    if (m_inspecting) return tr("正在看文件里有哪些表…");
    if (m_takingForms) return tr("正在处理申报书…");
    if (m_bench.isBusy()) {
        return step() == Check ? tr("正在处理…可以继续修改。")
                               : tr("正在读取和检查…窗口的其他部分可以照常使用。");
    }
    if (step() == Columns && m_columns->plan().leavesAllOut())
        return tr("没有要导入的表：请至少为一张表选定它导入为哪张表。");
    if (step() == Columns && !m_columns->plan().isReady())
        return tr("还有表缺必填的列：请指定，或把这张表设为不导入。");
    if (step() != Check || !m_bench.isChecked()) return {};
    const SheetTally total = m_bench.total();
    if (total.of(RowFate::Rejected) == 0) return tr("没有不合格的行。");
    if (m_choose->isStrict()) return tr("还有不合格的行，按您的选择改好之前不能导入。");
    const std::int64_t bad = total.of(RowFate::Rejected);
    if (good() == 0) {
        return tr("还有 %1 行不合格，没有别的行可以导入；请改好，或改好原来的表再导入。", nullptr,
                  static_cast<int>(bad))
            .arg(countText(bad));
    }
    return tr("还有 %1 行不合格：可以现在改，也可以先导入其余的行。", nullptr,
              static_cast<int>(bad))
        .arg(countText(bad));
}

}  // namespace grants::ui
