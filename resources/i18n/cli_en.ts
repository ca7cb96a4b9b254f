<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>cli</name>
    <message>
        <source>备份文件，不得已存在</source>
        <translation>the backup file; must not exist yet</translation>
    </message>
    <message>
        <source>已备份到 {0}，并已校验。</source>
        <translation>Backed up to {0} and verified.</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>预算(元)</source>
        <translation>Budget (yuan)</translation>
    </message>
    <message>
        <source>调剂(元)</source>
        <translation>Moved (yuan)</translation>
    </message>
    <message>
        <source>申请(元)</source>
        <translation>Requested (yuan)</translation>
    </message>
    <message>
        <source>立项或测算(元)</source>
        <translation>Committed (yuan)</translation>
    </message>
    <message>
        <source>已拨付(元)</source>
        <translation>Paid out (yuan)</translation>
    </message>
    <message>
        <source>结余(元)</source>
        <translation>Free (yuan)</translation>
    </message>
    <message>
        <source>截止 {0}</source>
        <translation>As of {0}</translation>
    </message>
    <message>
        <source>新建基金文件</source>
        <translation>make a new fund file</translation>
    </message>
    <message>
        <source>写出空白导入工作簿</source>
        <translation>write the empty import workbook</translation>
    </message>
    <message>
        <source>导入工作簿或 CSV</source>
        <translation>import workbooks or CSV</translation>
    </message>
    <message>
        <source>测算两项绩效奖补</source>
        <translation>calculate the two subsidy schemes</translation>
    </message>
    <message>
        <source>列出各项资金的预算、测算与结余</source>
        <translation>list budget, commitments and free money by line</translation>
    </message>
    <message>
        <source>输出报表</source>
        <translation>write a report</translation>
    </message>
    <message>
        <source>校验基金文件</source>
        <translation>verify a fund file</translation>
    </message>
    <message>
        <source>备份基金文件</source>
        <translation>back up a fund file</translation>
    </message>
    <message>
        <source>从备份恢复基金文件</source>
        <translation>restore a fund file from a backup</translation>
    </message>
    <message>
        <source>显示或检查方案</source>
        <translation>show or check a plan</translation>
    </message>
    <message>
        <source>登记号</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>之前(元)</source>
        <translation>Before (yuan)</translation>
    </message>
    <message>
        <source>之后(元)</source>
        <translation>After (yuan)</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>This unit</translation>
    </message>
    <message>
        <source>各行应计之和</source>
        <translation>sum of its lines</translation>
    </message>
    <message>
        <source>实付</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>专利号</source>
        <translation>Patent</translation>
    </message>
    <message>
        <source>不予奖补</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>没有应计的登记。</source>
        <translation>No record counts.</translation>
    </message>
    <message>
        <source>方案 {0},{1}</source>
        <translation>Plan {0}, {1}</translation>
    </message>
    <message>
        <source>基金文件(*.zlzh)</source>
        <translation>the fund file (*.zlzh)</translation>
    </message>
    <message>
        <source>本次改用某项口径或参数，可多次使用；不改动基金文件</source>
        <translation>use another reading or parameter this time, repeatable; the fund file stays as it is</translation>
    </message>
    <message>
        <source>结果以 JSON 写到标准输出</source>
        <translation>write the result to standard output as JSON</translation>
    </message>
    <message>
        <source>缺少 {0}。</source>
        <translation>{0} is missing.</translation>
    </message>
    <message>
        <source>请写明要执行的命令。</source>
        <translation>Name a command.</translation>
    </message>
    <message>
        <source>没有命令“{0}”。</source>
        <translation>There is no command &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>用法：</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>界面语言，默认 zh；可写在任何位置</source>
        <translation>language, zh by default; may stand anywhere</translation>
    </message>
    <message>
        <source>参数：</source>
        <translation>Arguments:</translation>
    </message>
    <message>
        <source>命令：</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>选项：</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>多出的参数：{0}。</source>
        <translation>Not expected: {0}.</translation>
    </message>
    <message>
        <source>{0} 须带一个值，且只写一次。</source>
        <translation>{0} takes one value and stands once.</translation>
    </message>
    <message>
        <source>{0} 只接受 {1} 之一。</source>
        <translation>{0} is one of {1}.</translation>
    </message>
    <message>
        <source>命令行有误：{0}</source>
        <translation>The command line is wrong: {0}</translation>
    </message>
    <message>
        <source>--lang 只接受 zh 或 en。</source>
        <translation>--lang is zh or en.</translation>
    </message>
    <message>
        <source>已导入到 {0}。</source>
        <translation>Imported into {0}.</translation>
    </message>
    <message>
        <source>试运行：只作检查，基金文件没有改动。</source>
        <translation>Dry run: checked only, the fund file is unchanged.</translation>
    </message>
    <message>
        <source>有数据被拒收，按 --strict 全部不导入，基金文件没有改动。</source>
        <translation>Rows were rejected, so --strict imported none; the fund file is unchanged.</translation>
    </message>
    <message>
        <source>没有新的数据，基金文件没有改动。</source>
        <translation>Nothing new; the fund file is unchanged.</translation>
    </message>
    <message>
        <source>被拒收的行已写到 {0}，改好后可再次导入。</source>
        <translation>The rejected rows are in {0}; mend them and import that file.</translation>
    </message>
    <message>
        <source>已取消，基金文件没有改动。</source>
        <translation>Cancelled; the fund file is unchanged.</translation>
    </message>
    <message>
        <source>只检查和计数，不写入</source>
        <translation>check and count, write nothing</translation>
    </message>
    <message>
        <source>只要有一行被拒收，就全部不导入</source>
        <translation>import nothing when any row is rejected</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>读取</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>拒收</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>… 其余 {0} 条见 --rejects。</source>
        <translation>… for the other {0} see --rejects.</translation>
    </message>
    <message>
        <source>… 另有 {0} 条提示，全部见 --json。</source>
        <translation>… and {0} more notes; --json has them all.</translation>
    </message>
    <message>
        <source>无法读取 {0}，请核对文件名与权限。</source>
        <translation>{0} cannot be read; check its name and permissions.</translation>
    </message>
    <message>
        <source>{0} 超过 16 MiB，不是方案文件。</source>
        <translation>{0} is larger than 16 MiB and no plan file.</translation>
    </message>
    <message>
        <source>专利转化专项资金：导入、测算、跟踪、报表，无需窗口。</source>
        <translation>The patent commercialisation fund without a window: import, calculate, track, report.</translation>
    </message>
    <message>
        <source>显示帮助</source>
        <translation>show help</translation>
    </message>
    <message>
        <source>显示版本</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>退出码：0 完成；1 完成，但有数据被拒收或发现问题；2 用法有误；3 输入无法读取；4 基金文件无法使用；5 没有权限；130 被 Ctrl+C 中断。</source>
        <translation>Exit codes: 0 done; 1 done, but something was rejected or found; 2 wrong usage; 3 an input cannot be read; 4 the fund file cannot be used; 5 not permitted; 130 interrupted by Ctrl+C.</translation>
    </message>
    <message>
        <source>用 {0} --help 查看用法。</source>
        <translation>See {0} --help.</translation>
    </message>
    <message>
        <source>文件无法读写：{0}</source>
        <translation>A file cannot be read or written: {0}</translation>
    </message>
    <message>
        <source>内存不足，未完成。请关闭其他程序后重试。</source>
        <translation>Out of memory, not done. Close other programs and try again.</translation>
    </message>
    <message>
        <source>金额超出可计算的范围，未给出结果。请核对登记中的金额。</source>
        <translation>An amount is beyond what can be calculated, so there is no result. Check the amounts in the records.</translation>
    </message>
    <message>
        <source>计算未能完成，未给出结果。请用 verify 校验基金文件。详情：{0}</source>
        <translation>The work could not be completed, so there is no result. Check the fund file with verify. Detail: {0}</translation>
    </message>
    <message>
        <source>结果无法写到标准输出，可能磁盘已满。</source>
        <translation>The result could not be written to standard output; the disk may be full.</translation>
    </message>
    <message>
        <source>已新建基金文件 {0}，方案 {1}:{2}。</source>
        <translation>Made the fund file {0} with plan {1}: {2}.</translation>
    </message>
    <message>
        <source>要新建的基金文件(*.zlzh)</source>
        <translation>the fund file to make (*.zlzh)</translation>
    </message>
    <message>
        <source>方案文件，默认用内置方案</source>
        <translation>the plan file; the built-in plan by default</translation>
    </message>
    <message>
        <source>方案有误，无法显示。请按以上各处改正。</source>
        <translation>The plan has faults and cannot be shown. Mend the places above.</translation>
    </message>
    <message>
        <source>方案有 {0} 处需要改正。</source>
        <translation>The plan needs mending in {0} places.</translation>
    </message>
    <message>
        <source>方案 {0} 没有问题。</source>
        <translation>Plan {0} is sound.</translation>
    </message>
    <message>
        <source>方案文件(*.json)，默认为内置方案</source>
        <translation>the plan file (*.json); the built-in plan by default</translation>
    </message>
    <message>
        <source>以表格列出整个方案，可与原文逐条核对</source>
        <translation>print the whole plan as tables to hold against the policy</translation>
    </message>
    <message>
        <source>检查方案文件，指出每一处错误的位置</source>
        <translation>check a plan file and name every fault with its place</translation>
    </message>
    <message>
        <source>validate 发现错误时退出码为 1，文件读不出或不是 JSON 时为 3。</source>
        <translation>validate exits with 1 when it finds faults, with 3 when the file cannot be read or is no JSON.</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>anywhere</translation>
    </message>
    <message>
        <source>市内</source>
        <translation>city</translation>
    </message>
    <message>
        <source>区内</source>
        <translation>district</translation>
    </message>
    <message>
        <source>园区内</source>
        <translation>park</translation>
    </message>
    <message>
        <source>印发单位 {0}，落款 {1}，资金使用期限至 {2}，资金总额 {3} 元</source>
        <translation>Issued by {0}, dated {1}; money to be used by {2}; fund total {3} yuan</translation>
    </message>
    <message>
        <source>依据：{0}</source>
        <translation>Basis: {0}</translation>
    </message>
    <message>
        <source>申报对象</source>
        <translation>Applicants</translation>
    </message>
    <message>
        <source>家数</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>单家上限(万元)</source>
        <translation>Cap a unit (10k yuan)</translation>
    </message>
    <message>
        <source>总额上限(万元)</source>
        <translation>Total cap (10k yuan)</translation>
    </message>
    <message>
        <source>支持项目</source>
        <translation>Support projects</translation>
    </message>
    <message>
        <source>提交：{0}</source>
        <translation>hand in: {0}</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>地域</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>统计口径</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>任务指标</source>
        <translation>Task indicators</translation>
    </message>
    <message>
        <source>绩效奖补</source>
        <translation>Subsidy schemes</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>奖补对象</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>不超过</source>
        <translation>ceiling</translation>
    </message>
    <message>
        <source>固定</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>可选</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>{0}(默认 {1})</source>
        <translation>{0} (default {1})</translation>
    </message>
    <message>
        <source>仅备案</source>
        <translation>recorded only</translation>
    </message>
    <message>
        <source>口径(原文可有多种理解之处)</source>
        <translation>Readings (where the text can be taken in more than one way)</translation>
    </message>
    <message>
        <source>含义</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>资金规则</source>
        <translation>Fund rules</translation>
    </message>
    <message>
        <source>评分项</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>评分标准</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>专家评分表</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>一级指标</source>
        <translation>Level 1</translation>
    </message>
    <message>
        <source>二级指标</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <source>三级指标</source>
        <translation>Level 3</translation>
    </message>
    <message>
        <source>绩效自评表</source>
        <translation>Self-evaluation</translation>
    </message>
    <message>
        <source>已处理 {0} / {1}</source>
        <translation>{0} of {1} done</translation>
    </message>
    <message>
        <source>已处理 {0}</source>
        <translation>{0} done</translation>
    </message>
    <message>
        <source>无法计算</source>
        <translation>cannot be computed</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>请写明报表名称和 --out，或用 --list 列出全部报表。</source>
        <translation>Name a report and --out, or see --list.</translation>
    </message>
    <message>
        <source>没有报表“{0}”，用 --list 列出全部报表。</source>
        <translation>There is no report &quot;{0}&quot;; see --list.</translation>
    </message>
    <message>
        <source>{0}已写到 {1}。</source>
        <translation>{0} written to {1}.</translation>
    </message>
    <message>
        <source>报表名称，见 --list</source>
        <translation>name of the report, see --list</translation>
    </message>
    <message>
        <source>输出文件，按扩展名决定格式</source>
        <translation>the output; its ending decides the format</translation>
    </message>
    <message>
        <source>列出全部报表</source>
        <translation>list all reports</translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation>the backup file</translation>
    </message>
    <message>
        <source>要恢复的基金文件；原有文件留作备份</source>
        <translation>the fund file to restore; what was there is kept as a backup</translation>
    </message>
    <message>
        <source>已从 {0} 恢复 {1}。</source>
        <translation>Restored {1} from {0}.</translation>
    </message>
    <message>
        <source>基金文件中没有单位 {0}，请核对统一社会信用代码。</source>
        <translation>The fund file has no unit {0}; check the credit code.</translation>
    </message>
    <message>
        <source>只算一项奖补</source>
        <translation>one scheme only</translation>
    </message>
    <message>
        <source>filed 按奖补申报计算；potential 按所有可申报方计算(没有申报时的默认)</source>
        <translation>filed pays the claims; potential pays every party that could claim (the default when there are no claims)</translation>
    </message>
    <message>
        <source>逐步列出一个单位的全部计算(统一社会信用代码)</source>
        <translation>print one unit&apos;s whole calculation step by step (its credit code)</translation>
    </message>
    <message>
        <source>逐条列出不予奖补的登记</source>
        <translation>list every rejected record</translation>
    </message>
    <message>
        <source>不予奖补的登记是测算结果的一部分，退出码仍为 0。</source>
        <translation>Rejected records are part of the result; the exit code stays 0.</translation>
    </message>
    <message>
        <source>单位上限</source>
        <translation>unit cap</translation>
    </message>
    <message>
        <source>总额比例</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>奖补总额 {0} 元，应计 {1} 元，上限后 {2} 元，实付 {3} 元，结余 {4} 元；分配比例 {5}</source>
        <translation>Pool {0} yuan, due {1}, capped {2}, paid {3}, left {4}; ratio {5}</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>应计(元)</source>
        <translation>Due (yuan)</translation>
    </message>
    <message>
        <source>上限后(元)</source>
        <translation>Capped (yuan)</translation>
    </message>
    <message>
        <source>实付(元)</source>
        <translation>Paid (yuan)</translation>
    </message>
    <message>
        <source>决定因素</source>
        <translation>Bound by</translation>
    </message>
    <message>
        <source>{0} 家</source>
        <translation>{0} units</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>需要人工核对的登记：{0}</source>
        <translation>Records to look at: {0}</translation>
    </message>
    <message>
        <source>按奖补申报计算</source>
        <translation>paying the claims</translation>
    </message>
    <message>
        <source>按所有可申报方计算</source>
        <translation>paying every party that could claim</translation>
    </message>
    <message>
        <source>实付合计 {0} 元，{1}</source>
        <translation>Paid in all: {0} yuan, {1}</translation>
    </message>
    <message>
        <source>达到</source>
        <translation>met</translation>
    </message>
    <message>
        <source>未达到</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>实际</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>统计截止 {0}，时序进度 {1}</source>
        <translation>As of {0}; {1} of the window has passed</translation>
    </message>
    <message>
        <source>{0} 项目标中达到 {1} 项。</source>
        <translation>{1} of {0} targets are met.</translation>
    </message>
    <message>
        <source>要写出的工作簿(*.xlsx)</source>
        <translation>the workbook to write (*.xlsx)</translation>
    </message>
    <message>
        <source>空白导入工作簿已写到 {0}。</source>
        <translation>The empty import workbook is in {0}.</translation>
    </message>
    <message>
        <source>审计记录 {0} 条，链首 {1}。</source>
        <translation>{0} audit rows, head {1}.</translation>
    </message>
    <message>
        <source>校验通过：{0}</source>
        <translation>Verified: {0}</translation>
    </message>
    <message>
        <source>发现 {0} 处问题。请不要继续录入，用最近的备份恢复，并保留此文件备查。</source>
        <translation>{0} problems found. Enter nothing more, restore the latest backup, and keep this file for inspection.</translation>
    </message>
    <message>
        <source>检查文件完整性、数据不变量和审计链；发现问题时退出码为 1。</source>
        <translation>Checks the file&apos;s integrity, the data&apos;s invariants and the audit chain; exits with 1 when it finds something.</translation>
    </message>
    <message>
        <source>{0} 元</source>
        <translation>{0} yuan</translation>
    </message>
    <message>
        <source>实付合计 {0} 元</source>
        <translation>Paid in all: {0} yuan</translation>
    </message>
    <message>
        <source>方案有误，没有写出任何文件；请按以上各处改正。</source>
        <translation>The plan is faulty and no file was written; mend the places above.</translation>
    </message>
    <message>
        <source>方案 {0} 中没有奖补 {1}，可选：{2}。</source>
        <translation>Plan {0} has no scheme {1}; choose from {2}.</translation>
    </message>
    <message>
        <source>统计截止日期，默认为方案事实期间的最后一天</source>
        <translation>count up to this day; the last day of the plan&apos;s fact window by default</translation>
    </message>
    <message>
        <source>统计各项目标</source>
        <translation>measure the targets</translation>
    </message>
    <message>
        <source>选项的代码(用于 --set)</source>
        <translation>Codes of the options (for --set)</translation>
    </message>
    <message>
        <source>以文件为准更新：与已存数据不同的行以导入的为准(默认作为冲突拒收)；空着的格不改动已存的值</source>
        <translation>rows that differ from the stored ones replace them (they are rejected as conflicts otherwise); blank cells leave stored values alone</translation>
    </message>
    <message>
        <source>与 --update 同用：空着的格也清空已登记的内容</source>
        <translation>with --update: blank cells empty the stored values, too</translation>
    </message>
    <message>
        <source>只读取基金文件，不占用，也不写入</source>
        <translation>only read the fund file: neither hold it nor write it</translation>
    </message>
    <message>
        <source>--head 应是报表上印的审计链指纹，至少 8 位十六进制数，而不是“{0}”。</source>
        <translation>--head takes the head of the audit trail as printed on reports, at least 8 hexadecimal digits, not “{0}”.</translation>
    </message>
    <message>
        <source>与印出的指纹一致，此后没有改动。</source>
        <translation>The file is as it was when that head was printed.</translation>
    </message>
    <message>
        <source>印出的指纹是第 {0} 条({1} UTC)，此后又有 {2} 条改动，都接在其后。</source>
        <translation>The printed head is row {0} ({1} UTC); {2} changes follow it.</translation>
    </message>
    <message>
        <source>报表上印的审计链指纹，用来核对文件</source>
        <translation>the head of the audit trail as printed on a report, to compare the file with</translation>
    </message>
    <message>
        <source>管理能使用基金文件的人员</source>
        <translation>manage who may use the fund file</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>待改密码</source>
        <translation>Password to be changed</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>未启用人员权限：能打开文件的人都可以办理一切事项。</source>
        <translation>Rights of people are not in use: whoever can open the file may do everything.</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>工作单位代码</source>
        <translation>Employer code</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>已添加 {0}({1})。</source>
        <translation>Added {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} 的角色现在是：{1}。</source>
        <translation>{0} now has these roles: {1}.</translation>
    </message>
    <message>
        <source>{0} 的密码已更改。</source>
        <translation>{0}&apos;s password is changed.</translation>
    </message>
    <message>
        <source>{0} 的密码已重设，登录后须先修改。</source>
        <translation>{0}&apos;s password is reset and has to be changed after signing in.</translation>
    </message>
    <message>
        <source>{0} 已停用。</source>
        <translation>{0} is disabled.</translation>
    </message>
    <message>
        <source>{0} 已启用。</source>
        <translation>{0} is enabled.</translation>
    </message>
    <message>
        <source>没有“{0}”这个动作；可用 add、roles、password、disable、enable、list。</source>
        <translation>There is no action &quot;{0}&quot;; there are add, roles, password, disable, enable, list.</translation>
    </message>
    <message>
        <source>请在动作后面写出登录名。</source>
        <translation>Please give the login after the action.</translation>
    </message>
    <message>
        <source>没有密码：请设环境变量 {0}，或在终端里运行后按提示输入。</source>
        <translation>No password: please set the environment variable {0}, or run this on a terminal and type it when asked.</translation>
    </message>
    <message>
        <source>以谁的身份办理；密码取自环境变量 GRANTDESK_PASSWORD，或当场询问</source>
        <translation>who does it; the password comes from the environment variable GRANTDESK_PASSWORD or is asked</translation>
    </message>
    <message>
        <source>{0} 的密码：</source>
        <translation>{0}&apos;s password: </translation>
    </message>
    <message>
        <source>新密码：</source>
        <translation>New password: </translation>
    </message>
    <message>
        <source>再输一遍：</source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>两次输入的密码不同，没有保存。</source>
        <translation>The two passwords differ; nothing was saved.</translation>
    </message>
    <message>
        <source>提醒：密码不足 {0} 个字符，容易被猜到。</source>
        <translation>Note: the password has fewer than {0} characters and is easily guessed.</translation>
    </message>
    <message>
        <source>add 添加、roles 改角色、password 改密码、disable 停用、enable 启用、list 列出</source>
        <translation>add, roles, password, disable, enable, list</translation>
    </message>
    <message>
        <source>新的角色，用于 roles</source>
        <translation>the new roles, for roles</translation>
    </message>
    <message>
        <source>姓名，用于 add</source>
        <translation>the name, for add</translation>
    </message>
    <message>
        <source>角色，用逗号分隔：clerk 录入、officer 审核、reviewer 评审、finance 财务、chief 负责人、admin 管理员、auditor 查看</source>
        <translation>roles, separated by commas: clerk, officer, reviewer, finance, chief, admin, auditor</translation>
    </message>
    <message>
        <source>工作单位的统一社会信用代码，用于 add</source>
        <translation>the employer&apos;s credit code, for add</translation>
    </message>
    <message>
        <source>密码只供一次登录，用于 add</source>
        <translation>the password serves for one sign-in, for add</translation>
    </message>
    <message>
        <source>密码不必在登录后修改，用于 password</source>
        <translation>the password need not be changed after signing in, for password</translation>
    </message>
    <message>
        <source>新密码取自环境变量 GRANTDESK_NEW_PASSWORD，或当场询问；第一个人员必须是管理员。</source>
        <translation>A new password comes from the environment variable GRANTDESK_NEW_PASSWORD or is asked; the first person must be an administrator.</translation>
    </message>
    <message>
        <source>未启用人员权限</source>
        <translation>rights of people not in use</translation>
    </message>
    <message>
        <source>{0}：{1} → {2}，{3}。</source>
        <translation>{0}: {1} → {2}, {3}.</translation>
    </message>
    <message>
        <source>办理日期，默认为今天</source>
        <translation>the day of the decision; today by default</translation>
    </message>
    <message>
        <source>金额，单位为元</source>
        <translation>the amount, in yuan</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>the comment</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>the document number</translation>
    </message>
    <message>
        <source>越过限制的理由，须由负责人办理</source>
        <translation>the reason for overriding a limit, which only a chief may do</translation>
    </message>
    <message>
        <source>动作：{0}</source>
        <translation>the action: {0}</translation>
    </message>
    <message>
        <source>受理号</source>
        <translation>Application no.</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project title</translation>
    </message>
    <message>
        <source>申请金额(元)</source>
        <translation>Requested (yuan)</translation>
    </message>
    <message>
        <source>共 {0} 件申报，申请 {1} 元。</source>
        <translation>{0} applications, {1} yuan requested.</translation>
    </message>
    <message>
        <source>列出项目申报及其状态和问题</source>
        <translation>list the applications with their states and problems</translation>
    </message>
    <message>
        <source>办理一件申报：提交、受理、审查、评审……</source>
        <translation>decide on an application: submit, accept, examine, review and so on</translation>
    </message>
    <message>
        <source>列出一个项目的评审排名</source>
        <translation>list the ranking of a project</translation>
    </message>
    <message>
        <source>工作簿(*.xlsx)、CSV 文件或 CSV 文件夹，可多个；或申报书、存放申报书的文件夹</source>
        <translation>workbooks (*.xlsx), CSV files or folders of CSV files, one or more; or application forms, or folders of them</translation>
    </message>
    <message>
        <source>把被拒收的行连同原因写成工作簿；申报书则写出带补正意见的申报书，几份的写进文件夹</source>
        <translation>write the rejected rows with their reasons as a workbook; with application forms, write the forms with what to correct, into a folder if there are several</translation>
    </message>
    <message>
        <source>申报书 {0} 份：新登记 {1}，更新 {2}，没有变化 {3}，退回 {4}。</source>
        <translation>{0} application forms: {1} registered, {2} updated, {3} unchanged, {4} returned.</translation>
    </message>
    <message>
        <source>要补正的 {0} 份申报书连同意见已写到 {1}，可发还申报单位。</source>
        <translation>The {0} application forms to be corrected, with comments, are in {1}, to be sent back to the applicants.</translation>
    </message>
    <message>
        <source>申报书和导入工作簿不能在一次里导入；请分两次，申报书一次，工作簿一次。</source>
        <translation>Application forms and import workbooks cannot be imported in one go; import the forms first, then the workbooks.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>申报书</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>格子</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>退回的原因</source>
        <translation>Reasons for returning</translation>
    </message>
    <message>
        <source>已登记，提交前要补正的</source>
        <translation>Registered, to be corrected before submission</translation>
    </message>
    <message>
        <source>导入本身已经完成，只是被拒收的没有写出来。</source>
        <translation>The import itself is done; only the rejected rows were not written.</translation>
    </message>
    <message>
        <source>审查条目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>形式审查表</source>
        <translation>Formal examination</translation>
    </message>
    <message>
        <source>支持项目，如 P3</source>
        <translation>the support project, such as P3</translation>
    </message>
    <message>
        <source>方案 {0} 中没有项目 {1}，可选：{2}。</source>
        <translation>Plan {0} has no project {1}; choose from {2}.</translation>
    </message>
    <message>
        <source>未达合格分</source>
        <translation>below the pass mark</translation>
    </message>
    <message>
        <source>名额线上并列</source>
        <translation>tied at the cut-off</translation>
    </message>
    <message>
        <source>入围</source>
        <translation>within the slots</translation>
    </message>
    <message>
        <source>未入围</source>
        <translation>beyond the slots</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>评分表</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>最低</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>最高</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>{0} 件申报，名额 {1} 个。</source>
        <translation>{0} applications, {1} slots.</translation>
    </message>
    <message>
        <source>{0} {1}的空白申报书已写到 {2}。</source>
        <translation>The blank application form of {0} {1} is in {2}.</translation>
    </message>
    <message>
        <source>写出这个项目的空白申报书，发给申报单位填写，交回后用 import 登记</source>
        <translation>write the blank application form of this project for applicants to fill in; import registers it once returned</translation>
    </message>
    <message>
        <source>此文件已启用人员权限；请加上 --as 和您的登录名。</source>
        <translation>This file knows people; please add --as with your login.</translation>
    </message>
    <message>
        <source>待处理</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>结论，如 pass、fail；接受问题时是它的代码，如 LATE</source>
        <translation>the result, such as pass or fail; of accepting a finding its code, such as LATE</translation>
    </message>
    <message>
        <source>报表“{0}”不分 {1}，请去掉这个选项。</source>
        <translation>The report “{0}” takes no {1}. Leave this option out.</translation>
    </message>
    <message>
        <source>只含这件申报的受理号，可多次使用</source>
        <translation>Receipt number of an application to be included alone; may be given several times</translation>
    </message>
    <message>
        <source>发出、收回评审专家离线评审的评审包</source>
        <translation>Issue and take back packages for reviewers who work offline</translation>
    </message>
    <message>
        <source>请用 --out 写明评审包存到哪里。</source>
        <translation>Say with --out where the review package is to be stored.</translation>
    </message>
    <message>
        <source>请用 --expert 写明专家编号。</source>
        <translation>Give the reviewer&apos;s number with --expert.</translation>
    </message>
    <message>
        <source>评审包已写到 {0}，没有设密码。</source>
        <translation>The review package was written to {0}, without a password.</translation>
    </message>
    <message>
        <source>评审包已写到 {0}，打开要密码；请另行告知专家。</source>
        <translation>The review package was written to {0} under the password; tell it to the reviewer by another way.</translation>
    </message>
    <message>
        <source>交回的文件已写到 {0}；请发给组织评审的单位。</source>
        <translation>What is handed back was written to {0}; send it to the bureau that organises the review.</translation>
    </message>
    <message>
        <source>{0}：{1}，没有新的内容，基金文件没有改动。</source>
        <translation>{0}: {1}, nothing new; the fund file was not changed.</translation>
    </message>
    <message>
        <source>{0}：{1}，收下评分 {2} 项、提交的评分表 {3} 张、回避 {4} 件。</source>
        <translation>{0}: {1}, taken: scores {2}, submitted sheets {3}, declared conflicts {4}.</translation>
    </message>
    <message>
        <source>请在 merge 后面写出要收回的评审包。</source>
        <translation>Name the review packages to take back after merge.</translation>
    </message>
    <message>
        <source>没有“{0}”这个动作；可用 export、merge、hand-back。</source>
        <translation>There is no action “{0}”; use export, merge or hand-back.</translation>
    </message>
    <message>
        <source>export 发出评审包、merge 收回评审包、hand-back 由专家交回(FILE 是评审包)</source>
        <translation>export issues a review package, merge takes packages back, hand-back is the reviewer&apos;s (FILE is the package)</translation>
    </message>
    <message>
        <source>要收回的评审包(*.zlps)，用于 merge</source>
        <translation>Review packages (*.zlps) to take back, for merge</translation>
    </message>
    <message>
        <source>专家编号，用于 export</source>
        <translation>The reviewer&apos;s number, for export</translation>
    </message>
    <message>
        <source>写到哪个文件，不覆盖已有的</source>
        <translation>The file to write; an existing one is never replaced</translation>
    </message>
    <message>
        <source>发出日期，默认为今天</source>
        <translation>Day of issue, today by default</translation>
    </message>
    <message>
        <source>打开评审包要密码</source>
        <translation>Put the review package under a password</translation>
    </message>
    <message>
        <source>评审包的密码取自环境变量 GRANTDESK_PACKAGE_PASSWORD，设了它就加密；没有设的当场询问。</source>
        <translation>The password of a package comes from GRANTDESK_PACKAGE_PASSWORD, which when set seals it; otherwise it is asked for.</translation>
    </message>
    <message>
        <source>评审包 {0} 的密码：</source>
        <translation>Password of the review package {0}: </translation>
    </message>
    <message>
        <source>立项编号 {0}。</source>
        <translation>Award number {0}.</translation>
    </message>
    <message>
        <source>列出一件申报的承诺、完成与验收结论</source>
        <translation>Show what an application promised and delivered, and its outcome</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Deliverable</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>未认定</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>无法得出</source>
        <translation>cannot be worked out</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>passes</translation>
    </message>
    <message>
        <source>核减后通过</source>
        <translation>passes, reduced</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>to be rectified</translation>
    </message>
    <message>
        <source>不通过</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>{0}，{1}，立项金额 {2} 元，统计截止 {3}</source>
        <translation>{0}, {1}, awarded {2} yuan, as of {3}</translation>
    </message>
    <message>
        <source>完成率 {0}，成果认定 {1}/{2} 项，验收结论：{3}，最终金额 {4} 元。</source>
        <translation>Completion {0}, deliverables accepted {1}/{2}, outcome: {3}, final amount {4} yuan.</translation>
    </message>
    <message>
        <source>到 {1} 为止没有受理号为“{0}”的申报；请核对受理号。</source>
        <translation>There is no application {0} up to {1}; check the number.</translation>
    </message>
    <message>
        <source>待拨付(元)</source>
        <translation>Payable (yuan)</translation>
    </message>
    <message>
        <source>已追回(元)</source>
        <translation>Recovered (yuan)</translation>
    </message>
    <message>
        <source>提出、批准或列出资金调剂</source>
        <translation>Propose, approve or list reallocations</translation>
    </message>
    <message>
        <source>申请、批准、支付或追回一笔拨付</source>
        <translation>Request, approve, confirm or recover a payment</translation>
    </message>
    <message>
        <source>列出各笔拨付</source>
        <translation>List the payments</translation>
    </message>
    <message>
        <source>已申请</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>已提出</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>不予批准</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>已支付</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>{0} 要用 --for 写明受理号，或批次和单位代码。</source>
        <translation>{0} needs --for with an application’s number, or a batch and a unit’s code.</translation>
    </message>
    <message>
        <source>{0} 要写明拨付编号。</source>
        <translation>{0} needs the number of a payment.</translation>
    </message>
    <message>
        <source>拨付编号，可写多个</source>
        <translation>Number of a payment; several may be given</translation>
    </message>
    <message>
        <source>金额，单位为元；默认为应付的全部</source>
        <translation>Amount in yuan; all that is due by default</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>首款</source>
        <translation>first</translation>
    </message>
    <message>
        <source>尾款</source>
        <translation>final</translation>
    </message>
    <message>
        <source>奖补</source>
        <translation>subsidy</translation>
    </message>
    <message>
        <source>追回</source>
        <translation>recovery</translation>
    </message>
    <message>
        <source>拨付编号</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>受理号或批次</source>
        <translation>Application or batch</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>金额(元)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>支付日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>共 {0} 笔，已支付 {1} 元，追回 {2} 元。</source>
        <translation>{0} payments, {1} yuan paid, {2} yuan recovered.</translation>
    </message>
    <message>
        <source>propose 要写明 --from、--to 和 --amount。</source>
        <translation>propose needs --from, --to and --amount.</translation>
    </message>
    <message>
        <source>{0} 要写明调剂编号。</source>
        <translation>{0} needs the number of a reallocation.</translation>
    </message>
    <message>
        <source>调剂编号</source>
        <translation>Reallocation</translation>
    </message>
    <message>
        <source>调出</source>
        <translation>From</translation>
    </message>
    <message>
        <source>调入</source>
        <translation>To</translation>
    </message>
    <message>
        <source>批准文号</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>调剂编号，可写多个</source>
        <translation>Number of a reallocation; several may be given</translation>
    </message>
    <message>
        <source>从哪项资金调出</source>
        <translation>Line that gives</translation>
    </message>
    <message>
        <source>调入哪项资金</source>
        <translation>Line that receives</translation>
    </message>
    <message>
        <source>{0}：{1}，{2}。</source>
        <translation>{0}: {1}, {2}.</translation>
    </message>
    <message>
        <source>其中 {0} 件评审未结束，名次暂定。</source>
        <translation>Of these, {0} are still under review: their ranks are provisional.</translation>
    </message>
    <message>
        <source>提示：{0} 的形式审查表有 {1} 项结论是“不符合”或“需补正”。</source>
        <translation>Note: items of the form check of {0} that do not comply or are to be corrected: {1}.</translation>
    </message>
    <message>
        <source>任务书条款</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>任务书</source>
        <translation>Task Books</translation>
    </message>
    <message>
        <source>已于 {0} 作出验收结论：{1}，最终金额 {2} 元。</source>
        <translation>Concluded on {0}: {1}, final amount {2} yuan.</translation>
    </message>
    <message>
        <source>文件本身没有查出问题；印出的指纹属于恢复备份时被替换的那一份。</source>
        <translation>Nothing is wrong with the file itself; the printed fingerprint belongs to the state that a restored backup replaced.</translation>
    </message>
    <message>
        <source>文件本身没有查出问题，但印出的指纹对不上。弄清原因以前请不要继续录入，并保留此文件备查。</source>
        <translation>Nothing is wrong with the file itself, but the printed fingerprint does not fit. Do not go on entering until you know why, and keep this file for inspection.</translation>
    </message>
    <message>
        <source>确定要这样做吗？[y/N] </source>
        <translation> Do you want to do this? [y/N] </translation>
    </message>
    <message>
        <source>停用自己以后，只有别的管理员能再启用您。</source>
        <translation>Once you have disabled yourself, only another administrator can enable you again.</translation>
    </message>
    <message>
        <source>去掉自己的管理员角色以后，只有别的管理员能再给您这个角色。</source>
        <translation>Once you have given up being an administrator, only another one can give you that role again.</translation>
    </message>
    <message>
        <source>没有更改。</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>在终端里停用自己、去掉自己的管理员角色时不再询问</source>
        <translation>do not ask at a terminal when you disable yourself or give up being an administrator</translation>
    </message>
    <message>
        <source>冻结、批准、列出或显示奖补批次</source>
        <translation>Freeze, approve, list or show batches of subsidies</translation>
    </message>
    <message>
        <source>freeze 要用 --scheme 写明哪项奖补。</source>
        <translation>freeze needs --scheme to say which scheme.</translation>
    </message>
    <message>
        <source>{0} 要写明批次编号。</source>
        <translation>{0} needs the number of a batch.</translation>
    </message>
    <message>
        <source>freeze 冻结、approve 批准、reject 不予批准、list 列出、show 显示、differences 与今天的记录对比</source>
        <translation>freeze, approve, reject, list, show, or differences: compare with today&apos;s records</translation>
    </message>
    <message>
        <source>批次编号；批准和不予批准可写多个</source>
        <translation>Number of the batch; approve and reject take several</translation>
    </message>
    <message>
        <source>冻结哪项奖补</source>
        <translation>Which scheme to freeze</translation>
    </message>
    <message>
        <source>只纳入这一天及以前的奖补申报</source>
        <translation>Take only claims dated up to this day</translation>
    </message>
    <message>
        <source>批次名称</source>
        <translation>Name of the batch</translation>
    </message>
    <message>
        <source>只在这个批次改用某项口径或参数，可多次使用；随批次留存</source>
        <translation>Use another reading or value for this batch only; may be repeated; kept with the batch</translation>
    </message>
    <message>
        <source>批次 {0} {1}，{2} 冻结，{3}</source>
        <translation>Batch {0} {1}, frozen on {2}, {3}</translation>
    </message>
    <message>
        <source>可分配 {0} 元，应计 {1} 元，上限后 {2} 元，奖补 {3} 元</source>
        <translation>To be distributed {0} yuan, claimed {1} yuan, after caps {2} yuan, paid {3} yuan</translation>
    </message>
    <message>
        <source>校验值 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>冻结日期</source>
        <translation>Frozen on</translation>
    </message>
    <message>
        <source>申报(件)</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>单位(家)</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>奖补(元)</source>
        <translation>Subsidy (yuan)</translation>
    </message>
    <message>
        <source>不予奖补 {0} 条</source>
        <translation>{0} rejected</translation>
    </message>
    <message>
        <source>按今天的记录重算，各单位金额与冻结时相同。</source>
        <translation>From today&apos;s records every unit would get what it got when the batch was frozen.</translation>
    </message>
    <message>
        <source>冻结时(元)</source>
        <translation>As frozen (yuan)</translation>
    </message>
    <message>
        <source>按今天的记录(元)</source>
        <translation>From today&apos;s records (yuan)</translation>
    </message>
    <message>
        <source>已冻结</source>
        <translation>frozen</translation>
    </message>
    <message>
        <source>付给哪件申报或哪个批次的哪个单位，可写多个；只写批次为其全部单位</source>
        <translation>For which application, or which unit of which batch; may be several; a batch alone stands for all its units</translation>
    </message>
    <message>
        <source>批次 {0} 已奖补 {1} 元</source>
        <translation>Batch {0} paid {1} yuan</translation>
    </message>
    <message>
        <source>已扣除已批准批次的 {0} 元；下列为批次之后还可奖补的。</source>
        <translation>{0} yuan of approved batches are taken off; below is what may be paid after them.</translation>
    </message>
    <message>
        <source>{0}（补录）</source>
        <translation>{0} (entered afterwards)</translation>
    </message>
    <message>
        <source>{0} 的评分表还没有提交，填了 {1}/{2} 项。</source>
        <translation>The score sheet of {0} is not submitted yet; {1} of {2} criteria are filled in.</translation>
    </message>
    <message>
        <source>比较各种读法变动多少资金</source>
        <translation>Compare how much money each reading moves</translation>
    </message>
    <message>
        <source>比较两次测算，逐个单位列出前后</source>
        <translation>Compare two calculations, unit by unit before and after</translation>
    </message>
    <message>
        <source>口径和参数应写成 名称=值，而不是“{0}”。</source>
        <translation>Write a reading or parameter as NAME=VALUE, not “{0}”.</translation>
    </message>
    <message>
        <source>此前(元)</source>
        <translation>Before (yuan)</translation>
    </message>
    <message>
        <source>此后(元)</source>
        <translation>After (yuan)</translation>
    </message>
    <message>
        <source>差额(元)</source>
        <translation>Difference (yuan)</translation>
    </message>
    <message>
        <source>共 {0} 家，{1} 家有变动</source>
        <translation>{0} units, {1} of them changed</translation>
    </message>
    <message>
        <source>另一次测算改用的口径或参数，可多次使用；不改动基金文件</source>
        <translation>A reading or parameter of the second calculation, may be given several times; the fund file is not changed</translation>
    </message>
    <message>
        <source>两次测算都按 --set，后一次再加 --with；表中只列有变动的单位，JSON 列全部。</source>
        <translation>Both calculations follow --set, the second one --with as well; the table lists units that change, JSON lists all.</translation>
    </message>
    <message>
        <source>（默认）</source>
        <translation> (default)</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>读法</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>变动(元)</source>
        <translation>Moved (yuan)</translation>
    </message>
    <message>
        <source>变动单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>变动：各单位实付与默认读法之差的绝对值之和，按变动从大到小排列。</source>
        <translation>Moved: the sum over units of how far their payment is from that under the default reading; largest first.</translation>
    </message>
    <message>
        <source>每次只换一种读法，其余按方案；不指定 --scheme 时各项奖补合计，每项奖补各计一家。</source>
        <translation>One reading changes at a time, the rest follows the plan; without --scheme all subsidies are added up, and a unit counts once in each.</translation>
    </message>
    <message>
        <source>注意：这份备份是启用人员权限以前的，恢复以后没有人员，能打开文件的人都可以办理一切事项；请用 people add 重新添加管理员。</source>
        <translation>Note: this backup is from before people were set up, so the restored file has none, and whoever can open it may do everything; add an administrator again with people add.</translation>
    </message>
    <message>
        <source>统计截止日期，默认为方案事实期间的最后一天；此后还有办理或资金变动的，到最后一次那天</source>
        <translation>day to count until, the last day of the plan’s period of facts unless given; where something was done or money moved after it, the last day of that</translation>
    </message>
    <message>
        <source>有行被拒收时退出码为 1，其余各行照常导入(除非用 --strict)；所有的行都因没有权限被拒收时为 5。</source>
        <translation>The exit code is 1 when rows were rejected; the other rows are imported all the same (unless --strict). It is 5 when every row was rejected for want of a right.</translation>
    </message>
    <message>
        <source>所有的行都因没有权限被拒收，原因逐行写明；基金文件没有改动。</source>
        <translation>Every row was rejected for want of a right, as is told row by row; the fund file was not changed.</translation>
    </message>
    <message>
        <source>request 申请、approve 批准、reject 不予批准、confirm 已支付、recover 追回、add-voucher 补填凭证号、reverse 撤回批准或不予批准，要写 --opinion</source>
        <translation>request, approve, reject, confirm (paid), recover, add-voucher (adds a voucher number that was left blank), reverse (an approval or a rejection; needs --opinion)</translation>
    </message>
    <message>
        <source>propose 提出、approve 批准、reject 不予批准、add-ref 补填文号、list 列出</source>
        <translation>propose, approve, reject, add-ref to supply the document number, list</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>次</source>
        <translation>times</translation>
    </message>
    <message>
        <source>家</source>
        <translation>units</translation>
    </message>
    <message>
        <source>件</source>
        <translation>items</translation>
    </message>
    <message>
        <source>件(次)</source>
        <translation>items</translation>
    </message>
    <message>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>场</source>
        <translation>events</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>attendances</translation>
    </message>
    <message>
        <source>期</source>
        <translation>sessions</translation>
    </message>
</context>
</TS>
